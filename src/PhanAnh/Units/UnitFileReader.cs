using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads the units of a file one by one; what they say of each other is checked when all are known.</summary>
internal sealed class UnitFileReader
{
    private readonly List<UnitEntry> _entries = [];

    internal static ImmutableArray<Unit> Read(ObjectReader file)
    {
        var reader = new UnitFileReader();
        file.Ignore("$schema");
        ValueReader? list = file.Required("units");
        var units = list.Unique(reader.Unit, unit => unit.Code.Value);
        file.Finish();
        UnitLinks.Check(reader._entries);
        return units;
    }

    private Unit Unit(ObjectReader item)
    {
        var (from, to) = item.Days();
        var successors = Successors(item);
        var parent = item.Optional("parent");
        var unit = new Unit
        {
            Code = new(item.Required("code").CodeOrNeutral()),
            Name = Name(item.Required("name")),
            Kind = item.Optional("kind") is { } kind ? new TermCode(kind.CodeOrNeutral()) : null,
            From = from,
            To = to,
            Successors = [.. successors.Select(named => named.Code)],
            Parent = CodeOf(parent),
            FocalPersons = item.Optional("focalPersons") is { } persons ? FocalPersons(persons) : [],
            OwnLimits = item.Optional("ownLimits") is { } limits ? OwnLimits(limits) : ImmutableDictionary<string, TimeLimit>.Empty,
        };
        item.Finish();
        _entries.Add(new(unit, item.Self, [.. successors.Select(named => named.Place)], parent));
        return unit;
    }

    /// <summary>A text alone is the Vietnamese name.</summary>
    private static LocalizedText Name(ValueReader name) =>
        (name.Kind == System.Text.Json.JsonValueKind.Object ? name.Localized() : name.Text() is var text && !string.IsNullOrWhiteSpace(text) ? new(text) : null)
        ?? new("–");

    /// <summary>One unit as <c>successor</c>, or several as <c>successors</c> where a unit was split.</summary>
    private static ImmutableArray<(UnitCode Code, ValueReader Place)> Successors(ObjectReader item)
    {
        ImmutableArray<ValueReader> named =
        [
            .. item.Optional("successor") is { } one ? [one] : Array.Empty<ValueReader>(),
            .. item.Optional("successors") is { } several ? several.List(value => value) : [],
        ];
        var successors = ImmutableArray.CreateBuilder<(UnitCode Code, ValueReader Place)>();
        foreach (var place in named)
        {
            if (CodeOf(place) is not { } code)
            {
                continue;
            }

            if (successors.Any(known => known.Code == code))
            {
                place.Report(DefectCodes.UnitTwice);
                continue;
            }

            successors.Add((code, place));
        }

        return successors.DrainToImmutable();
    }

    private static UnitCode? CodeOf(ValueReader? reference) =>
        reference?.Code() is { Length: > 0 } code ? new UnitCode(code) : null;

    /// <summary>A unit has one person in a post at a time, so that nobody need guess whom to call (TN58-A16.1).</summary>
    private static ImmutableArray<FocalPerson> FocalPersons(ValueReader list)
    {
        var named = new List<FocalPerson>();
        return list.Objects(item =>
        {
            var (from, to) = item.Days();
            var person = new FocalPerson(
                new(item.Required("post").CodeOrNeutral()), item.Required("id").Text(), from, to, item.Optional("letter")?.Text());
            item.Finish();
            if (named.Exists(other => other.Post == person.Post && Overlap(other, person)))
            {
                item.Self.Report(DefectCodes.PeriodOverlap);
            }

            named.Add(person);
            return person;
        });
    }

    private static bool Overlap(FocalPerson one, FocalPerson other) =>
        !(one.To < other.From) && !(other.To < one.From);

    /// <summary>Limits by field; the empty name holds for every field. A unit promises a length of time; a limit that is measured only, or stated elsewhere, would promise nothing.</summary>
    private static ImmutableDictionary<string, TimeLimit> OwnLimits(ValueReader limits) =>
        limits.Map((name, limit) => KeyValuePair.Create(name, LimitForms.Counted.Read(limit)), besides: "").ToImmutableDictionary(StringComparer.Ordinal);
}
