using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh;

/// <summary>Reads a preset from the bytes of its file.</summary>
internal sealed class PresetReader(DefectList defects, GuardBook guards)
{
    private static readonly Choices<IsoDayOfWeek> Weekdays = new()
    {
        ["Monday"] = IsoDayOfWeek.Monday,
        ["Tuesday"] = IsoDayOfWeek.Tuesday,
        ["Wednesday"] = IsoDayOfWeek.Wednesday,
        ["Thursday"] = IsoDayOfWeek.Thursday,
        ["Friday"] = IsoDayOfWeek.Friday,
        ["Saturday"] = IsoDayOfWeek.Saturday,
        ["Sunday"] = IsoDayOfWeek.Sunday,
    };

    /// <summary>Ends of cases before a year with and one without a leap day: a time in days is not shorter than one in years because of that day alone.</summary>
    private static readonly Instant[] RetentionEnds = [Instant.FromUtc(2023, 6, 1, 0, 0), Instant.FromUtc(2025, 6, 1, 0, 0)];

    private static readonly Choices<string> SwapPolicies = Same("both", "ignore", "rest");
    private static readonly Choices<string> UndecidedYears = Same("project", "refuse");
    private static readonly Choices<string> FirstDays = Same("excluded", "included");
    private static readonly Choices<string> OutsideHours = Same("atOnce", "nextOpening");
    private static readonly Choices<string> Rolls = Same("forward", "backward", "none");
    private static readonly Choices<string> ReportKinds = Same("day", "week", "month", "quarter", "half", "nineMonths", "year");

    internal static PresetLoad Read(ReadOnlyMemory<byte> bytes, GuardBook guards, PresetSources? sources)
    {
#pragma warning disable CA2000 // Its nodes are kept by what comes of it.
        var tree = JsonTree.Read(bytes);
#pragma warning restore CA2000
        if (!tree.IsWellFormed)
        {
            return new(null, [tree.Defect]);
        }

        var defects = new DefectList();
        var built = EntryLimit.Check(tree, defects) ? PresetBuilder.Build(tree.Root, bytes, sources, defects) : null;
        var preset = built is not null && defects.IsEmpty ? new PresetReader(defects, guards).Preset(ObjectReader.Of(built.Root, defects), built) : null;
        return defects.IsEmpty ? new(preset, []) { Days = tree.Root.Members.Find("effective") } : new(null, [.. defects.InOrder()]);
    }

    private Preset? Preset(ObjectReader file, PresetBuilder.Built built)
    {
        file.Ignore("$schema");
        var terms = TermsReader.Read(file);
        var calendars = Calendars(file.Required("calendars"));
        var declared = new Declarations(terms, [.. calendars.Select(calendar => calendar.Name)], IntakeReader.ChannelCodes(file), guards) { Anonymity = IntakeReader.Anonymity(file, terms) };
        var notifications = file.Optional("notifications").Unique(item => Notification(item, declared), notification => notification.Code.Value);
        var codes = notifications.Select(notification => notification.Code.Value).ToImmutableArray();
        var closing = file.Optional("closing")?.Object(Closing) ?? ClosingRules.Silent;
        var proceduresAt = file.Required("procedures");
        var procedures = ProcedureListReader.Read(proceduresAt, declared, codes, closing);
        var effective = file.Required("effective").Object();
        var from = effective.Required("from").DateOrNone();
        var to = effective.LastDay(from);
        var inferred = effective.Optional("inferred")?.Bool() ?? false;
        AmendmentChecks.CheckDays(effective, from, to, built.Base);
        effective.Cites();
        effective.Finish();
        var preset = new Preset
        {
            Stamp = new(file.Required("id").CodeOrNeutral(), file.Required("version").Int(1), built.Hash),
            Amends = file.Optional("amends")?.CodeOrNeutral(),
            Closing = closing,
            Province = file.Required("province").CodeOrNeutral(),
            Name = file.Name(),
            Document = Document(file.Required("document").Object()),
            From = from ?? default,
            To = to,
            IsInferred = inferred,
            Advisories = file.Optional("advisories")?.Objects(Advisory) ?? [],
            Calendars = calendars,
            Terms = terms,
            Intake = IntakeReader.Read(file, declared),
            Routing = RoutingReader.Read(file, declared, procedures),
            Procedures = procedures,
            Notifications = notifications,
            Publication = PublicationReader.Publication(file.Required("publication").Object(), declared),
            ResultDocument = file.Optional("resultDocument") is { } template ? PublicationReader.Template(template.Object()) : ResultTemplate.Plain,
            Reports = Reports(file.Required("reports").Object(), declared),
            Retention = Retention(file.Required("retention").Object()),
        };
        file.Finish();
        if (defects.IsEmpty)
        {
            TermsReader.CheckTriggers(file, procedures);
        }

        return defects.IsEmpty ? preset : null;
    }

    private static ClosingRules Closing(ObjectReader item)
    {
        var rules = new ClosingRules(item.Required("bySilence").Bool(), item.Cites());
        item.Finish();
        return rules;
    }

    private static ImmutableArray<CalendarDefinition> Calendars(ValueReader calendars) =>
        calendars.Map((name, value) =>
        {
            var item = value.Object();
            var read = new CalendarDefinition(
                name,
                item.Optional("hours") is { } hours ? hours.Parse<WorkingSchedule>(PresetCalendars.TryParseHours, DefectCodes.HoursFormat, "07:30-11:30,13:00-17:00") is null ? null : hours.Text() : null,
                item.Optional("swappedDays")?.OneOf(SwapPolicies) ?? "both",
                item.Optional("undecidedYear")?.OneOf(UndecidedYears) ?? "project",
                item.Optional("firstDay")?.OneOf(FirstDays) ?? "excluded",
                item.Optional("outsideHours")?.OneOf(OutsideHours) ?? "atOnce",
                item.Optional("roll")?.OneOf(Rolls) ?? "forward");
            item.Finish();
            return read;
        });

    private static PresetDocument Document(ObjectReader item)
    {
        var document = new PresetDocument(
            item.Optional("number")?.Text(),
            item.Optional("issued")?.Date(),
            item.Required("issuer").Text(),
            item.Optional("replaces") is { } replaces ? replaces.List(number => number.Text()) : []);
        item.Cites();
        item.Finish();
        return document;
    }

    private static Advisory Advisory(ObjectReader item)
    {
        var advisory = new Advisory(item.Required("from").Date(), item.Required("text").Localized() ?? new("–"));
        item.Finish();
        return advisory;
    }

    private static NotificationDefinition Notification(ObjectReader item, Declarations declared)
    {
        var notification = new NotificationDefinition(
            new(item.Required("id").CodeOrNeutral()),
            item.Name(),
            item.Required("to").List(declared.Role),
            item.Required("media").List(medium => medium.Code()),
            item.Optional("mandatory")?.Bool() ?? false,
            item.Cites());
        item.Finish();
        return notification;
    }

    /// <summary>The cut-off is written day and time, such as <c>15T00:00</c>; a day after the 28th does not exist in every month.</summary>
    private static ReportRules Reports(ObjectReader item, Declarations declared)
    {
        var cutoff = item.Required("cutoff").Parse<(int Day, LocalTime Time)>(TryParseCutoff, DefectCodes.CutoffFormat, "15T00:00", "1T00:00");
        var rules = new ReportRules(
            cutoff.Day,
            cutoff.Time,
            item.Optional("weekStart")?.OneOf(Weekdays) ?? IsoDayOfWeek.Monday,
            item.Required("kinds").List(kind => kind.OneOf(ReportKinds) ?? ""),
            item.Cites())
        {
            Forms = item.Optional("forms").Unique(form => Form(form, declared), form => form.Code.Value),
        };
        item.Finish();
        return rules;
    }

    private static ReportForm Form(ObjectReader item, Declarations declared)
    {
        var form = new ReportForm(
            new(item.Required("id").CodeOrNeutral()),
            item.Name(),
            item.Required("kinds").List(kind => kind.OneOf(ReportKinds) ?? ""),
            item.Required("figures").List(figure => Declarations.Known(figure, Report.FigureCodes)),
            item.Cites())
        {
            IdentifiedFor = item.Optional("identifiedFor")?.List(declared.Role) ?? [],
        };
        item.Finish();
        return form;
    }

    private static bool TryParseCutoff(string text, out (int Day, LocalTime Time) cutoff)
    {
        cutoff = default;
        var at = text.IndexOf('T', StringComparison.Ordinal);
        if (at < 1 || !JsonNumber.TryInt32(text[..at], out var day) || day is < 1 or > 28 || text.Length != at + "T00:00".Length || text[at + 3] != ':'
            || !JsonNumber.TryDigits(text.AsSpan(at + 1, 2), out var hour) || hour > 23 || !JsonNumber.TryDigits(text.AsSpan(at + 4), out var minute) || minute > 59)
        {
            return false;
        }

        cutoff = (day, new(hour, minute));
        return true;
    }

    private static RetentionRules Retention(ObjectReader item)
    {
        var rules = new RetentionRules(RetentionTime(item.Optional("minimum")), item.Cites()) { Maximum = RetentionTime(item.Optional("maximum")) };
        if (rules is { Minimum: { } least, Maximum: { } most } && RetentionEnds.All(ended => RetentionPlan.LastDay(ended, most) < RetentionPlan.LastDay(ended, least)))
        {
            item.Required("maximum").Report(DefectCodes.RetentionReversed, least.ToString());
        }

        item.Finish();
        return rules;
    }

    private static TimeLimit? RetentionTime(ValueReader? value) =>
        value is { } given && LimitForms.Retention.Read(given) is var limit && RetentionRules.Takes(limit) ? limit : null;

    private static Choices<string> Same(params string[] names) => Choices<string>.Of(names, names);
}
