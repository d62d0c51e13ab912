using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using PhanAnh.Core;

namespace PhanAnh.Conventions.Tests;

/// <summary>No value shows personal text when printed: every string in it is a mark, and no mark may come out of a member that has a class.</summary>
public sealed class SafePrintingTests
{
    private const string Mark = "Nguyễn-Đánh-Dấu-0912345678";

    public static TheoryData<string> TypeNames { get; } =
    [
        .. TextMember.All.Where(member => member.Class != PersonalDataClass.None && !member.Type.IsAbstract && !member.Type.IsValueType)
            .Select(member => member.Type.AssemblyQualifiedName!).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void ToString_OfAValueFullOfMarks_ShowsNone(string name)
    {
        var type = Type.GetType(name)!;
        Assert.DoesNotContain(Mark, Filled(type).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(TextMember.All.Where(member => member.Type == type && member.Class != PersonalDataClass.None), member =>
            type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value?.Contains(member.Property.Name, StringComparison.Ordinal) == true);
    }

    private static object Filled(Type type)
    {
        var value = RuntimeHelpers.GetUninitializedObject(type);
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            {
                if ((Content(field) ?? PartOf(field)) is { } content)
                {
                    field.SetValue(value, content);
                }
            }
        }

        return value;
    }

    /// <summary>An internal record in which a public one keeps some of its members.</summary>
    private static object? PartOf(FieldInfo field) =>
        field.FieldType is { IsNotPublic: true, IsClass: true } part && part.GetMethod("<Clone>$") is not null ? Filled(part) : null;

    private static object? Content(FieldInfo field)
    {
        var type = field.FieldType;
        if (type == typeof(SensitiveText))
        {
            return new SensitiveText(Mark);
        }

        // Strings without a class may be printed, so only those of a class are marked.
        if (type == typeof(string))
        {
            return TextMember.All.Any(member => member.Type == field.DeclaringType && member.Class != PersonalDataClass.None && IsBehind(field, member))
                || !field.Name.StartsWith('<') ? Mark : "x";
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetField("Empty")!.GetValue(null) : null;
    }

    private static bool IsBehind(FieldInfo field, TextMember member) => field.Name == $"<{member.Property.Name}>k__BackingField";
}
