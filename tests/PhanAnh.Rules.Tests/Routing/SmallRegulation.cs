using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

/// <summary>A regulation that has nothing but the words and lanes of a test.</summary>
internal static class SmallRegulation
{
    internal static Preset With(IEnumerable<TermCode> fields, IEnumerable<TermCode> kinds, params LaneDefinition[] lanes) => new()
    {
        Stamp = new("small", 1, new string('0', 64)),
        Province = "small",
        Name = new("Quy định"),
        Document = new(null, null, "UBND", []),
        From = new LocalDate(2020, 1, 1),
        Terms = new()
        {
            Fields = [.. fields.Select(code => new TermDefinition(code, new(code.Value)))],
            CaseKinds = [.. kinds.Select(code => new TermDefinition(code, new(code.Value)))],
        },
        Intake = new([], [], [], []),
        Routing = new([.. lanes]),
        Procedures = [],
        Publication = new(false, false, false, [], null),
        Reports = new(1, LocalTime.Midnight, IsoDayOfWeek.Monday, [], []),
        Retention = new(null, []),
    };

    internal static LaneDefinition Lane(string code, params string[] unitKinds) =>
        new(new(code), new(code), new("Dispatch"), []) { UnitKinds = [.. unitKinds.Select(kind => new TermCode(kind))] };

    internal static ImmutableArray<TermCode> Codes(params string[] codes) => [.. codes.Select(code => new TermCode(code))];
}
