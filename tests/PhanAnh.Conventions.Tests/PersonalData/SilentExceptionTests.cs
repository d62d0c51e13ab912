using System.Reflection;
using PhanAnh.Core;

namespace PhanAnh.Conventions.Tests;

/// <summary>
/// Walks through every public door that takes text and hands it personal data of somebody made up anew each time: no exception that comes out tells any of it.
/// The calendar is left out: its texts are hours and dates.
/// </summary>
public sealed class SilentExceptionTests
{
    /// <summary>Where a file would be written or a program run under the name that is handed in.</summary>
    private static readonly string[] Outside = ["path", "folder", "directory", "file"];

    private static readonly Type[] Exported =
    [
        .. Package.Libs.Where(package => package.Name != "PhanAnh.Calendar").SelectMany(package => package.Assembly.GetExportedTypes())
            .Where(type => !type.IsGenericTypeDefinition && Doors(type).Any()),
    ];

    public static TheoryData<string> TypeNames { get; } = [.. Exported.Select(type => type.AssemblyQualifiedName!).Distinct()];

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void Exceptions_FromADoorGivenPersonalText_TellNoneOfIt(string name)
    {
        var type = Type.GetType(name)!;
        for (var seed = 1; seed <= 5; seed++)
        {
            var person = new Person(seed);
            foreach (var door in Doors(type))
            {
                foreach (var thrown in person.Texts.SelectMany(text => Thrown(door, text)))
                {
                    Assert.False(person.IsToldBy(thrown), $"{type.Name}.{door.Name}: {thrown}");
                }
            }
        }
    }

    [Fact]
    public void Doors_OfAllPackages_AreManyAndSomeThrow()
    {
        Assert.True(TypeNames.Count > 60, $"{TypeNames.Count}");
        Assert.Contains(Exported.SelectMany(Doors), door => new Person(1).Texts.Any(text => Thrown(door, text).Any()));
        Assert.True(new Person(1).IsToldBy("Không đọc được " + new Person(1).Phone));
    }

    private static IEnumerable<MethodBase> Doors(Type type) => type.GetConstructors().Cast<MethodBase>()
        .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(door => !door.IsGenericMethodDefinition && (door is MethodInfo || !type.IsAbstract)
            && door.GetParameters() is { Length: > 0 } parameters
            && parameters.Any(parameter => TakesText(parameter.ParameterType))
            && !parameters.Any(parameter => parameter.Name is { } name && Outside.Contains(name, StringComparer.OrdinalIgnoreCase)));

    private static bool TakesText(Type type) => type == typeof(string) || type == typeof(SensitiveText) || type == typeof(ReadOnlyMemory<byte>) || type == typeof(byte[]);

    /// <summary>What the exceptions say that leave a door, and those inside them.</summary>
    private static IEnumerable<string> Thrown(MethodBase door, string text)
    {
        Exception? thrown = null;
        try
        {
            var arguments = door.GetParameters().Select(parameter => Argument(parameter.ParameterType, text)).ToArray();
            _ = door is ConstructorInfo constructor ? constructor.Invoke(arguments) : door.Invoke(null, arguments);
        }
        catch (TargetInvocationException e)
        {
            thrown = e.InnerException;
        }
        catch (NotSupportedException)
        {
            // A door that takes a span cannot be opened from here.
        }

        for (; thrown is not null; thrown = thrown.InnerException)
        {
            yield return thrown.Message;
        }
    }

    private static object? Argument(Type type, string text)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? (type.IsByRef ? type.GetElementType()! : type);
        return wanted == typeof(string) ? text
            : wanted == typeof(SensitiveText) ? new SensitiveText(text)
            : wanted == typeof(byte[]) ? System.Text.Encoding.UTF8.GetBytes(text)
            : wanted == typeof(ReadOnlyMemory<byte>) ? new ReadOnlyMemory<byte>(System.Text.Encoding.UTF8.GetBytes(text))
            : wanted.IsValueType && !wanted.IsByRefLike ? Activator.CreateInstance(wanted)
            : null;
    }

    /// <summary>Somebody who does not exist.</summary>
    private sealed class Person
    {
        internal Person(int seed)
        {
            var random = new Random(seed);
            Name = string.Join(' ', Enumerable.Range(0, 3).Select(_ => Pick(random, "Nguyễn", "Trần", "Huỳnh", "Thúy", "Đặng", "Quỳnh", "Ngọc", "Hương", "Kiệt", "Phượng")));
            Phone = "09" + string.Concat(Enumerable.Range(0, 8).Select(_ => random.Next(10)));
            Email = $"nguoi.gui.{random.Next(100_000, 999_999)}@vidu.example.vn";
            IdentityNumber = "072" + string.Concat(Enumerable.Range(0, 9).Select(_ => random.Next(10)));
        }

        internal string Name { get; }

        internal string Phone { get; }

        private string Email { get; }

        private string IdentityNumber { get; }

        internal IEnumerable<string> Texts =>
        [
            Name, Phone, Email, IdentityNumber, $"{Name} {Phone}", $"{{\"id\": \"{Name}\", \"phone\": {Phone}}}", $"{Name};{Phone}\n{Email},\"{IdentityNumber}", $"=\u202E{Name}\uD800 {Phone}",
        ];

        internal bool IsToldBy(string message) => new[] { Name, Phone, Email, IdentityNumber }.Any(text => message.Contains(text, StringComparison.Ordinal));

        private static string Pick(Random random, params ReadOnlySpan<string> names) => names[random.Next(names.Length)];
    }
}
