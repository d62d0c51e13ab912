using System.Collections.Immutable;
using System.Reflection;
using Xunit.Sdk;

namespace PhanAnh.Tests;

/// <summary>One scenario of a regulation, with one set of its arguments, and the clauses that it stands for.</summary>
internal sealed record Scenario(MethodInfo Method, object?[] Arguments, ImmutableHashSet<string> Clauses)
{
    private static readonly ImmutableDictionary<string, Type> Families = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["tay-ninh-58-2024"] = typeof(TayNinhScenarios),
        ["dong-nai-1022-2017"] = typeof(DongNaiScenarios),
        ["binh-phuoc-2016"] = typeof(BinhPhuocScenarios),
        ["binh-phuoc-2016-v2"] = typeof(BinhPhuocScenarios),
        ["thai-nguyen-2020"] = typeof(ThaiNguyenScenarios),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>All scenarios of a regulation.</summary>
    internal static ImmutableArray<Scenario> Of(string preset) =>
    [
        .. from type in typeof(Scenario).Assembly.GetTypes()
           where Families.TryGetValue(preset, out var family) ? type.IsSubclassOf(family) : type.GetCustomAttribute<RegulationAttribute>()?.Name == preset
           from method in type.GetMethods()
           where method.GetCustomAttribute<FactAttribute>() is not null
           let clauses = ClausesOf(method)
           from arguments in method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method)).DefaultIfEmpty([])
           select new Scenario(method, arguments ?? [null], clauses),
    ];

    /// <summary>Whether it fails under a text. One that cannot make its copy of the text says nothing about it.</summary>
    internal bool FailsUnder(PresetText text) => text.StandingIn(() =>
    {
        try
        {
            Method.Invoke(Activator.CreateInstance(Method.ReflectedType!), Arguments);
            return false;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException is not PresetText.CannotCopy;
        }
    });

    private static ImmutableHashSet<string> ClausesOf(MethodInfo method) =>
    [
        .. method.CustomAttributes
            .Where(attribute => attribute.AttributeType == typeof(TraitAttribute) && attribute.ConstructorArguments[0].Value is "Clause")
            .Select(attribute => (string)attribute.ConstructorArguments[1].Value!),
    ];
}
