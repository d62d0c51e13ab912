using System.Reflection;
using System.Text;

namespace PhanAnh.Conventions.Tests;

/// <summary>The public API of an assembly as text: types and members sorted ordinally, so that a change is one line of a diff.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var space in assembly.GetExportedTypes().GroupBy(t => t.Namespace, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.Key).Append('\n');
            foreach (var type in space.OrderBy(TypeText.OfDeclared, StringComparer.Ordinal))
            {
                text.Append('\n').Append(Of(type));
            }
        }

        return text.ToString();
    }

    public static string Of(Type type)
    {
        var text = new StringBuilder(TypeHeader.Of(type)).Append('\n');
        foreach (var member in Members(type))
        {
            text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(f => Convert.ToInt64(f.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture))
                .Select(f => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{f.Name} = {f.GetRawConstantValue()}"));
        }

        return type.IsSubclassOf(typeof(Delegate))
            ? []
            : type.GetMembers(Declared).Select(MemberText.Of).OfType<string>().Order(StringComparer.Ordinal);
    }
}
