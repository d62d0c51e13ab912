using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>No member of a regulation is passed over when versions are compared: each one in turn reads otherwise in one of the regulations that ship or are invented here, and the comparison must say so.</summary>
public sealed class PresetMembersTests
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>What is no difference between versions, and why.</summary>
    private static readonly FrozenDictionary<string, string> NoDifference = new Dictionary<string, string>
    {
        ["Preset.Stamp"] = "the identity of the version itself",
        ["Cites"] = "citations are not compared, as the comparison says",
        ["CaseLifecycle.States"] = "told as states",
        ["CaseLifecycle.Triggers"] = "follows from the rows",
        ["CaseLifecycle.Machine"] = "the two tables of a procedure",
        ["ClockDefinition.OwedByUnit"] = "follows from the party of the role",
        ["ClockDefinition.OwedBySubmitter"] = "follows from the party of the role",
        ["LimitRow.Id"] = "the name of a row in explanations, which says nothing of what is owed",
        ["StateMark.Phase"] = "follows from the state",
        ["StateMark.Outcome"] = "follows from the state",
    }.ToFrozenDictionary();

    /// <summary>What no regulation has, so that it cannot be read otherwise here.</summary>
    private static readonly FrozenSet<string> Unused = new[] { "" }.ToFrozenSet();

    [Fact]
    public void Between_EachMemberReadOtherwiseInTurn_IsNeverSilent()
    {
        var (told, silent, seen) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var preset in PresetText.Names.Concat(PresetText.Invented).Select(name => PresetText.Of(name).Preset))
        {
            foreach (var (member, changed) in Changes(preset, typeof(Preset), seen, told))
            {
                var differences = PresetDiff.Between(preset, (Preset)changed);
                (differences.IsEmpty ? silent : told).Add(member);
                Assert.All(differences, difference => Assert.DoesNotMatch(@"\{\d\}", difference.In(Language.Vietnamese) + difference.In(Language.English)));
            }
        }

        silent.ExceptWith(told);
        Assert.True(silent.Count == 0, "The comparison of versions (src/PhanAnh/Revisions) says nothing of: " + string.Join(", ", silent.Order(StringComparer.Ordinal)));
        seen.ExceptWith(told);
        seen.ExceptWith(Unused);
        Assert.True(seen.Count == 0, "No regulation that ships or is invented has, so that this test cannot change: " + string.Join(", ", seen.Order(StringComparer.Ordinal)));
        Assert.True(told.Count > 80, $"{told.Count}");
    }

    /// <summary>The object with one member read otherwise, for each member that no earlier change was told of; lists by their first items.</summary>
    private static IEnumerable<(string Member, object Changed)> Changes(object item, Type type, HashSet<string> seen, HashSet<string> told)
    {
        foreach (var (property, field) in PropertiesOf(type))
        {
            var member = $"{type.Name}.{property.Name}";
            if (NoDifference.ContainsKey(member) || NoDifference.ContainsKey(property.Name))
            {
                continue;
            }

            var value = property.GetValue(item);
            var isWhole = value is not null && IsOfTheModel(value.GetType());
            var isOptional = isWhole && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
            if (!isWhole || isOptional)
            {
                seen.Add(member);
                var other = isOptional ? null : Otherwise(value, property.PropertyType);
                if (!told.Contains(member) && (isOptional || other is not null))
                {
                    yield return (member, Copy(item, field, other));
                }
            }

            foreach (var (inner, changed) in Inner(value, seen, told))
            {
                yield return (inner, Copy(item, field, changed));
            }
        }
    }

    private static IEnumerable<(string Member, object Changed)> Inner(object? value, HashSet<string> seen, HashSet<string> told)
    {
        if (value is IList list && value.GetType() is { IsGenericType: true } type && type.Name.StartsWith("ImmutableArray", StringComparison.Ordinal))
        {
            var set = type.GetMethod("SetItem")!;
            for (var i = 0; i < Math.Min(list.Count, 60); i++)
            {
                if (IsOfTheModel(list[i]!.GetType()))
                {
                    foreach (var (member, changed) in Changes(list[i]!, list[i]!.GetType(), seen, told))
                    {
                        yield return (member, set.Invoke(value, [i, changed])!);
                    }
                }
            }
        }
        else if (value is not null && IsOfTheModel(value.GetType()))
        {
            foreach (var change in Changes(value, value.GetType(), seen, told))
            {
                yield return change;
            }
        }
    }

    /// <summary>A record or table of the model, of which members are read; not a code, a limit or a text, which are read as a whole.</summary>
    private static bool IsOfTheModel(Type type) =>
        type.Assembly == typeof(Preset).Assembly && !type.IsEnum && type != typeof(LocalizedText) && type != typeof(GuardExpression)
        && type.GetConstructor([typeof(string)]) is null && PropertiesOf(type).Any();

    /// <summary>What is kept, not what is computed from it.</summary>
    private static IEnumerable<(PropertyInfo Property, FieldInfo Field)> PropertiesOf(Type type) =>
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        let field = type.GetField($"<{property.Name}>k__BackingField", Members)
        where field is not null
        select (property, field);

    private static object Copy(object item, FieldInfo field, object? value)
    {
        var copy = typeof(object).GetMethod("MemberwiseClone", Members)!.Invoke(item, null)!;
        field.SetValue(copy, value);
        return copy;
    }

    [SuppressMessage("Globalization", "CA1304:Specify CultureInfo", Justification = "No text of a culture.")]
    private static object? Otherwise(object? value, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return value switch
        {
            bool flag => !flag,
            int number => number + 1,
            string text => text + "x",
            LocalizedText text => new LocalizedText(text.Vietnamese + " x", text.English),
            LocalDate day => day.PlusDays(1),
            LocalTime time => time.PlusMinutes(1),
            TimeLimit limit => limit == TimeLimit.Parse("77 days") ? TimeLimit.None : TimeLimit.Parse("77 days"),
            Enum => Enum.GetValues(type).Cast<object>().First(other => !other.Equals(value)),
            IList { Count: > 0 } => type.GetMethod("RemoveAt")!.Invoke(value, [0]),
            IList when type.IsGenericType && Fresh(type.GetGenericArguments()[0]) is { } item => type.GetMethod("Add")!.Invoke(value, [item]),
            IDictionary { Count: > 0 } dictionary => type.GetMethod("Remove", [type.GetGenericArguments()[0]])!.Invoke(value, [dictionary.Keys.Cast<object>().First()]),
            not null when type.GetConstructor([typeof(string)]) is { } code && !IsOfTheModel(type) => code.Invoke([value + "x"]),
            null => Fresh(type),
            _ => null,
        };
    }

    private static object? Fresh(Type type) =>
        type == typeof(string) ? "x"
        : type == typeof(LocalizedText) ? new LocalizedText("x")
        : type == typeof(LocalDate) ? new LocalDate(2030, 1, 1)
        : type == typeof(TimeLimit) ? TimeLimit.Parse("77 days")
        : type == typeof(GuardExpression) && GuardExpression.TryParse("NoteGiven", out var guard) ? guard
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : type.GetConstructor([typeof(string)]) is { } code && type.Assembly == typeof(Preset).Assembly ? code.Invoke(["x"])
        : null;
}
