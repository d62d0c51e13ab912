using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Takes a regulation apart: document, words, intake, rows, clocks, notifications, publication, reports, retention.</summary>
internal static class PresetParts
{
    private static readonly LocalizedText Nothing = new("–");

    internal static IEnumerable<PresetPart> Of(Preset preset) =>
    [
        Document(preset),
        .. Advisories(preset),
        .. preset.Calendars.Select(Calendar),
        .. Terms("kinds", preset.Terms.CaseKinds),
        .. Terms("submitterKinds", preset.Terms.SubmitterKinds),
        .. Terms("unitKinds", preset.Terms.UnitKinds),
        .. Terms("urgencyClasses", preset.Terms.UrgencyClasses),
        .. Terms("fields", preset.Terms.Fields),
        .. Terms("reworkCauses", preset.Terms.ReworkCauses),
        .. Terms("pauseReasons", preset.Terms.PauseReasons),
        .. Terms("returnReasons", preset.Terms.ReturnReasons),
        .. Terms("motions", preset.Terms.Motions),
        .. Terms("rulings", preset.Terms.Rulings),
        .. Terms("closeReasons", preset.Terms.CloseReasons),
        .. preset.Terms.Triggers.OrderBy(trigger => trigger.Code.Value, StringComparer.Ordinal).Select(trigger => Part($"triggers/{trigger.Code}", "TRIGGER", trigger.Name, [])),
        .. preset.Terms.Ratings.Select(rating => Part($"ratings/{rating.Code}", "RATING", rating.Name, [("closesAs", "RATING_CLOSES", Text(rating.ClosesAs.Value))])),
        .. preset.Terms.Roles.Select(role => Part($"roles/{role.Code}", "ROLE", role.Name, [("party", "ROLE_PARTY", Text(role.Party.ToString()))])),
        .. preset.Terms.States.Select(State),
        new("intake", PresetTexts.Say("INTAKE"), Nothing, [new("languages", PresetTexts.Say("INTAKE_LANGUAGES"), List(preset.Intake.Languages))]),
        .. preset.Intake.Channels.Select(Channel),
        .. preset.Intake.Requires.Select(Requirement),
        .. preset.Intake.Grounds.Select(Ground),
        new("closing", PresetTexts.Say("CLOSING"), Nothing, [new("bySilence", PresetTexts.Say("CLOSING_SILENCE"), PresetTexts.Say(preset.Closing.BySilence ? "YES" : "NO"))]),
        new("anonymity", PresetTexts.Say("ANONYMITY"), Nothing, [
            new("kinds", PresetTexts.Say("ANONYMITY_KINDS"), Names(preset, (preset.Intake.Anonymity?.Kinds ?? []).Select(kind => kind.Value))),
            new("forbids", PresetTexts.Say("ANONYMITY_FORBIDS"), List((preset.Intake.Anonymity?.Forbids ?? []).Select(act => act.ToString()))),
        ]),
        new("choice", PresetTexts.Say("CHOICE"), PresetTexts.Say(preset.Routing.Choice is null ? "NO" : "YES"), [
            new("offered", PresetTexts.Say("CHOICE"), PresetTexts.Say(preset.Routing.Choice is null ? "NO" : "YES")),
            new("unitKinds", PresetTexts.Say("CHOICE_KINDS"), Names(preset, (preset.Routing.Choice?.UnitKinds ?? []).Select(kind => kind.Value))),
        ]),
        .. RoutingParts.Of(preset),
        .. preset.Procedures.SelectMany(procedure => ProcedureParts.Of(preset, procedure)),
        .. preset.Notifications.Select(notification => Part($"notifications/{notification.Code}", "NOTIFICATION", notification.Name, [
            ("to", "NOTIFICATION_TO", Names(preset, notification.Recipients.Select(role => role.Value))),
            ("media", "NOTIFICATION_MEDIA", List(notification.Media)),
            ("mandatory", "NOTIFICATION_MANDATORY", YesOrNo(notification.Mandatory)),
        ])),
        Publication(preset),
        new("resultDocument", PresetTexts.Say("RESULT_DOCUMENT"), Nothing, [
            new("parts", PresetTexts.Say("RESULT_DOCUMENT_PARTS"), List(preset.ResultDocument.Parts.Select(rule => rule.Part.ToString()))),
        ]),
        Reports(preset),
        .. preset.Reports.Forms.Select(form => Part($"forms/{form.Code}", "FORM", form.Name, [
            ("kinds", "FORM_KINDS", List(form.Kinds)),
            ("figures", "FORM_FIGURES", List(form.Figures)),
            ("identifiedFor", "FORM_IDENTIFIED", Names(preset, form.IdentifiedFor.Select(role => role.Value))),
        ])),
        Retention(preset),
    ];

    internal static PresetPart Part(string path, string what, LocalizedText name, ImmutableArray<(string Member, string What, LocalizedText Value)> members) => new(
        path,
        PresetTexts.Say(what),
        name,
        [new("name", PresetTexts.Of(what + "_NAME", name), name), .. members.Select(member => new PresetMember(member.Member, PresetTexts.Of(member.What, name), member.Value))]);

    internal static LocalizedText YesOrNo(bool value) => PresetTexts.Say(value ? "YES" : "NO");

    internal static LocalizedText Text(string? text) => string.IsNullOrEmpty(text) ? Nothing : new(text);

    internal static LocalizedText List(IEnumerable<string> texts) => Text(string.Join(", ", texts));

    internal static LocalizedText Both(Func<Language, string> say) => Text(say(Language.Vietnamese)) is { } vietnamese && vietnamese != Nothing
        ? new(vietnamese.Vietnamese, say(Language.English))
        : Nothing;

    /// <summary>Codes by the names that the preset gives them.</summary>
    internal static LocalizedText Names(Preset preset, IEnumerable<string> codes)
    {
        string[] all = [.. codes];
        return Both(language => string.Join(", ", all.Select(code => preset.NameOf(code, language))));
    }

    private static IEnumerable<PresetPart> Terms(string list, ImmutableArray<TermDefinition> terms) =>
        terms.Select(term => Part($"{list}/{term.Code}", "TERM_" + list, term.Name, []));

    private static PresetPart Document(Preset preset) => new("document", PresetTexts.Say("DOCUMENT"), preset.Name, [
        new("name", PresetTexts.Say("DOCUMENT_NAME"), preset.Name),
        new("number", PresetTexts.Say("DOCUMENT_NUMBER"), Text(preset.Document.Number)),
        new("issued", PresetTexts.Say("DOCUMENT_ISSUED"), preset.Document.Issued is null ? PresetTexts.Say("NOT_STATED") : DayTexts.Of(preset.Document.Issued)),
        new("issuer", PresetTexts.Say("DOCUMENT_ISSUER"), Text(preset.Document.Issuer)),
        new("amends", PresetTexts.Say("AMENDS"), Text(preset.Amends)),
        new("replaces", PresetTexts.Say("DOCUMENT_REPLACES"), List(preset.Document.Replaces)),
        new("province", PresetTexts.Say("DOCUMENT_PROVINCE"), Text(preset.Province)),
        new("inferred", PresetTexts.Say("DOCUMENT_INFERRED"), YesOrNo(preset.IsInferred)),
        new("from", PresetTexts.Say("DOCUMENT_FROM"), DayTexts.Of(preset.From)),
        new("to", PresetTexts.Say("DOCUMENT_TO"), DayTexts.Of(preset.To)),
    ]);

    /// <summary>Several of one day are told apart by their order.</summary>
    private static IEnumerable<PresetPart> Advisories(Preset preset) =>
        from day in preset.Advisories.GroupBy(advisory => advisory.From)
        from advisory in day.Select((advisory, i) => (advisory.Text, Ordinal: i + 1))
        select Part(FormattableString.Invariant($"advisories/{day.Key:uuuu-MM-dd}/{advisory.Ordinal}"), "ADVISORY", DayTexts.Of(day.Key), [("text", "ADVISORY_TEXT", advisory.Text)]);

    private static PresetPart Calendar(CalendarDefinition calendar) => Part($"calendars/{calendar.Name}", "CALENDAR", new(calendar.Name), [
        ("hours", "CALENDAR_HOURS", Text(calendar.Hours)),
        ("swappedDays", "CALENDAR_SWAPS", Text(calendar.SwappedDays)),
        ("undecidedYear", "CALENDAR_UNDECIDED", Text(calendar.UndecidedYear)),
        ("firstDay", "CALENDAR_FIRST_DAY", Text(calendar.FirstDay)),
        ("outsideHours", "CALENDAR_OUTSIDE", Text(calendar.OutsideHours)),
        ("roll", "CALENDAR_ROLL", Text(calendar.Roll)),
    ]);

    private static PresetPart State(StateDefinition state) => Part($"states/{state.Of}/{state.Code}", "STATE", state.Name, [
        ("phase", "STATE_PHASE", Text(state.Phase.ToString())),
        ("outcome", "STATE_OUTCOME", Text(state.Outcome.ToString())),
    ]);

    private static PresetPart Channel(ChannelDefinition channel) => Part($"channels/{channel.Code}", "CHANNEL", channel.Name, [
        ("calendar", "CHANNEL_CALENDAR", Text(channel.Calendar)),
        ("from", "CHANNEL_FROM", DayTexts.Of(channel.From)),
        ("to", "CHANNEL_TO", DayTexts.Of(channel.To)),
    ]);

    private static PresetPart Requirement(IntakeRequirement row)
    {
        var channels = string.Join(", ", row.Channels);
        var name = new LocalizedText(channels.Length == 0 ? row.Field.ToString() : $"{row.Field} ({channels})");
        return Part($"requires/{row.Field}/{channels}", "REQUIREMENT", name, [
            ("whenMissing", "REQUIREMENT_MISSING", Text(row.WhenMissing.ToString())),
            ("guidance", "REQUIREMENT_GUIDANCE", row.Guidance ?? Nothing),
        ]);
    }

    private static PresetPart Ground(GroundDefinition ground) => Part($"grounds/{ground.Code}", "GROUND", ground.Name, [
        ("subCodes", "GROUND_SUBCODES", List(ground.SubCodes.Select(code => code.Value))),
        ("requires", "GROUND_REQUIRES", List(ground.Requires.Select(guard => guard.ToString()!))),
        ("hidden", "GROUND_HIDDEN", YesOrNo(ground.Hidden)),
        ("cues", "GROUND_CUES", List(ground.Cues.Select(cue => cue.SubCode is { } sub ? $"{cue.Cue}:{sub}" : cue.Cue.Value))),
        ("incomplete", "GROUND_INCOMPLETE", Text(ground.Incomplete?.ToString())),
        ("advice", "GROUND_ADVICE", ground.Advice ?? Nothing),
    ]);

    private static PresetPart Publication(Preset preset) => new("publication", PresetTexts.Say("PUBLICATION"), Nothing, [
        new("byDefault", PresetTexts.Say("PUBLICATION_DEFAULT"), YesOrNo(preset.Publication.ByDefault)),
        new("timeline", PresetTexts.Say("PUBLICATION_TIMELINE"), YesOrNo(preset.Publication.Timeline)),
        new("timelineOfConfidential", PresetTexts.Say("PUBLICATION_TIMELINE_SECRET"), YesOrNo(preset.Publication.TimelineOfConfidential)),
        new("unpublishableFields", PresetTexts.Say("PUBLICATION_FIELDS"), Names(preset, preset.Publication.UnpublishableFields.Select(field => field.Value))),
        new("legalEffect", PresetTexts.Say("PUBLICATION_EFFECT"), preset.Publication.LegalEffect ?? Nothing),
        new("submitterShownTo", PresetTexts.Say("PUBLICATION_SHOWN"), Names(preset, preset.Publication.SubmitterShownTo.Select(role => role.Value))),
        new("protectedKinds", PresetTexts.Say("PUBLICATION_PROTECTED"), Names(preset, preset.Publication.ProtectedKinds.Select(kind => kind.Value))),
        new("submitterShownToUnits", PresetTexts.Say("PUBLICATION_UNITS"), Text(preset.Publication.SubmitterShownToUnits.ToString())),
    ]);

    private static PresetPart Reports(Preset preset) => new("reports", PresetTexts.Say("REPORTS"), Nothing, [
        new("cutoff", PresetTexts.Say("REPORTS_CUTOFF"), Text(FormattableString.Invariant($"{preset.Reports.CutoffDay}T{preset.Reports.CutoffTime.Hour:00}:{preset.Reports.CutoffTime.Minute:00}"))),
        new("weekStart", PresetTexts.Say("REPORTS_WEEK"), Text(preset.Reports.WeekStart.ToString())),
        new("kinds", PresetTexts.Say("REPORTS_KINDS"), List(preset.Reports.Kinds)),
        new("forms", PresetTexts.Say("REPORTS_FORMS"), List(preset.Reports.Forms.Select(form => form.Code.Value))),
    ]);

    private static PresetPart Retention(Preset preset) => new("retention", PresetTexts.Say("RETENTION"), Nothing, [
        new("minimum", PresetTexts.Say("RETENTION_MINIMUM"), preset.Retention.Minimum is { } least ? LimitText(least) : Nothing),
        new("maximum", PresetTexts.Say("RETENTION_MAXIMUM"), preset.Retention.Maximum is { } most ? LimitText(most) : Nothing),
    ]);

    internal static LocalizedText LimitText(PhanAnh.Calendar.TimeLimit limit) => new(limit.ToVietnamese(), limit.ToEnglish());
}
