using System.Collections.Concurrent;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Which regulation a desk works under, and on which calendars it counts.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class HotlineRegulations
{
    private readonly IReadOnlyDictionary<string, string>? _hours;
    private readonly ConcurrentDictionary<PresetStamp, CalendarSet> _calendars = new();

    /// <summary>A province's regulations out of a library.</summary>
    /// <param name="library">The regulations known.</param>
    /// <param name="province">The province whose regulation in force takes new cases.</param>
    /// <param name="holidays">The holidays; Việt Nam's where left out.</param>
    /// <param name="hours">Hours by name of calendar, for those that the regulation leaves to the adopter.</param>
    public HotlineRegulations(
        PresetLibrary library, string province, HolidayCalendar? holidays = null, IReadOnlyDictionary<string, string>? hours = null)
    {
        Library = library;
        Province = province;
        Holidays = holidays ?? HolidayCalendar.Vietnam;
        _hours = hours;
    }

    /// <summary>The regulations known.</summary>
    public PresetLibrary Library { get; }

    /// <summary>Whose regulation in force takes new cases.</summary>
    public string Province { get; }

    /// <summary>The days off on which every clock counts.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>The host's own rules of routing; none by default, so that officers choose units without advice.</summary>
    public RoutingRuleSet RoutingRules { get; init; } = RoutingRuleSet.Empty;

    /// <summary>The province as an administrative unit, today's or a former one; none where no place shall be told to lie outside.</summary>
    public PlaceCode? Territory { get; init; }

    /// <summary>The calendars of a preset, resolved once.</summary>
    public CalendarSet CalendarsOf(Preset preset) =>
        _calendars.GetOrAdd(preset.Stamp, _ => PresetCalendars.Resolve(preset, Holidays, _hours));

    /// <summary>The preset and procedure that a case is pinned to; none where the library lacks them.</summary>
    public (Preset Preset, Procedure Procedure)? Of(Case subject) =>
        Library.Find(subject.Preset) is { } preset && preset.Procedure(subject.Procedure) is { } procedure ? (preset, procedure) : null;

    /// <summary>A case keeps its regulation; a new one gets that in force when it was received.</summary>
    internal ((Preset Preset, Procedure Procedure)? Found, RefusalReason? Refusal) For(Case? subject, Command command)
    {
        if (subject is not null)
        {
            var pinned = Of(subject);
            return (pinned, pinned is null
                ? new(RefusalCodes.PresetMissing, [subject.Preset.Id, subject.Preset.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)], "case")
                : null);
        }

        if (command.Act is not RegisterAct act)
        {
            return (null, new(RefusalCodes.CaseUnknown, [command.Case.Value], "case"));
        }

        var lookup = Library.InForce(Province, command.EffectiveAt);
        if (!lookup.IsFound)
        {
            return (null, lookup.Refusal);
        }

        // A kind that no procedure takes is refused by the first one, together with whatever else is wrong.
        return ((lookup.Preset, lookup.Preset.ProcedureFor(act.CaseKind) ?? lookup.Preset.Procedures[0]), null);
    }
}
