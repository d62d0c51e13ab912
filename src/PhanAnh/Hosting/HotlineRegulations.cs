using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Which regulation a desk works under, and on which calendars it counts.</summary>
/// <remarks>Thread-safe. Where a host reloads its regulations, each property answers what holds when it is read.</remarks>
public sealed class HotlineRegulations
{
    private volatile Standing _now;

    /// <summary>A province's regulations out of a library.</summary>
    /// <param name="library">The regulations known.</param>
    /// <param name="province">The province whose regulation in force takes new cases.</param>
    /// <param name="holidays">The holidays; Việt Nam's where left out.</param>
    /// <param name="hours">Hours by name of calendar, for those that the regulation leaves to the adopter.</param>
    public HotlineRegulations(
        PresetLibrary library, string province, HolidayCalendar? holidays = null, IReadOnlyDictionary<string, string>? hours = null)
    {
        _now = new(library, province, holidays ?? HolidayCalendar.Vietnam, [], hours, RoutingRuleSet.Empty, null);
    }

    /// <summary>The regulations known.</summary>
    public PresetLibrary Library => _now.Library;

    /// <summary>Whose regulation in force takes new cases.</summary>
    public string Province => _now.Province;

    /// <summary>The days off on which every clock counts.</summary>
    public HolidayCalendar Holidays => _now.Holidays;

    /// <summary>
    /// The days off of earlier versions. A limit that one of them promised is explained, and suspended by force majeure, on that one; without them on the present one.
    /// </summary>
    public ImmutableArray<HolidayCalendar> EarlierHolidays
    {
        get => _now.EarlierHolidays;
        init => _now = _now with { EarlierHolidays = value };
    }

    /// <summary>The host's own rules of routing; none by default, so that officers choose units without advice.</summary>
    public RoutingRuleSet RoutingRules
    {
        get => _now.RoutingRules;
        init => _now = _now with { RoutingRules = value };
    }

    /// <summary>The province as an administrative unit, today's or a former one; none where no place shall be told to lie outside.</summary>
    public PlaceCode? Territory
    {
        get => _now.Territory;
        init => _now = _now with { Territory = value };
    }

    /// <summary>The calendars of a preset, resolved once.</summary>
    public CalendarSet CalendarsOf(Preset preset)
    {
        var now = _now;
        return now.Calendars.GetOrAdd(
            preset.Stamp, static (_, its) => PresetCalendars.Resolve(its.preset, its.now.Holidays, its.now.Hours, its.now.EarlierHolidays), (preset, now));
    }

    /// <summary>A preset with its calendars.</summary>
    public Regulation RegulationOf(Preset preset)
    {
        ArgumentNullException.ThrowIfNull(preset);
        return new(preset, CalendarsOf(preset));
    }

    /// <summary>The regulation onto which a case shall be migrated; none where the library lacks it.</summary>
    internal Regulation? TargetOf(MigrateAct act) =>
        Library.Presets.Where(preset => preset.Stamp.Id == act.Preset && (act.Version is not { } version || preset.Stamp.Version == version))
            .MaxBy(preset => preset.Stamp.Version) is { } found ? RegulationOf(found) : null;

    /// <summary>The preset and procedure that a case is pinned to; none where the library lacks them.</summary>
    public (Preset Preset, Procedure Procedure)? Of(Case subject) =>
        Library.Find(subject.Preset) is { } preset && preset.Procedure(subject.Procedure) is { } procedure ? (preset, procedure) : null;

    /// <summary>Lets what was read anew hold from now on; regulations that were known stay with the cases pinned to them, and days off with what was promised on them.</summary>
    internal void Become(OptionsReading reading)
    {
        var (before, holidays) = (_now, reading.DaysOff[^1]);
        var earlier = reading.DaysOff.Concat(before.EarlierHolidays).Append(before.Holidays).DistinctBy(calendar => calendar.Version).Where(calendar => calendar.Version != holidays.Version);
        _now = new(reading.Library.Succeeding(before.Library), reading.Options.Province, holidays, [.. earlier], reading.Options.Hours, reading.Rules, reading.Territory);
    }

    /// <summary>A case keeps its regulation; a new one gets that in force when it was received.</summary>
    internal ((Preset Preset, Procedure Procedure)? Found, RefusalReason? Refusal) For(Case? subject, Command command)
    {
        var now = _now;
        if (subject is not null)
        {
            var pinned = Of(subject);
            return (pinned, pinned is null ? Missing(subject.Preset, "case") : null);
        }

        if (command.Act is AdoptAct adopt)
        {
            return Of(adopt.Snapshot);
        }

        if (command.Act is not RegisterAct act)
        {
            return (null, new(RefusalCodes.CaseUnknown, [command.Case.Value], "case"));
        }

        var lookup = now.Library.InForce(now.Province, command.EffectiveAt);
        if (!lookup.IsFound)
        {
            return (null, lookup.Refusal);
        }

        // A kind that no procedure takes is refused by the first one, together with whatever else is wrong.
        return ((lookup.Preset, lookup.Preset.ProcedureFor(act.CaseKind) ?? lookup.Preset.Procedures[0]), null);
    }

    /// <summary>A case that is taken over keeps the regulation that its snapshot names. A procedure that is not there is refused together with whatever else is wrong.</summary>
    private ((Preset Preset, Procedure Procedure)? Found, RefusalReason? Refusal) Of(CaseSnapshot snapshot) =>
        Library.Find(snapshot.Preset) is { } preset
            ? ((preset, preset.Procedure(snapshot.Procedure) ?? preset.ProcedureFor(snapshot.Kind) ?? preset.Procedures[0]), null)
            : (null, Missing(snapshot.Preset, "snapshot.preset"));

    private static RefusalReason Missing(PresetStamp stamp, string place) =>
        new(RefusalCodes.PresetMissing, [stamp.Id ?? "–", stamp.Version.ToString(CultureInfo.InvariantCulture)], place);

    /// <summary>What holds at one time, replaced as a whole.</summary>
    private sealed record Standing(
        PresetLibrary Library,
        string Province,
        HolidayCalendar Holidays,
        ImmutableArray<HolidayCalendar> EarlierHolidays,
        IReadOnlyDictionary<string, string>? Hours,
        RoutingRuleSet RoutingRules,
        PlaceCode? Territory)
    {
        internal ConcurrentDictionary<PresetStamp, CalendarSet> Calendars { get; } = new();
    }
}
