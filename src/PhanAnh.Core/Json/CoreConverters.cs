using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace PhanAnh.Core;

/// <summary>How the values of this package stand in JSON.</summary>
internal static class CoreConverters
{
    internal static IReadOnlyList<JsonConverter> All { get; } =
    [
        new TextConverter<CaseCode>(text => new(text), code => code.Value),
        new TextConverter<CommandId>(text => new(text), code => code.Value),
        new TextConverter<StateCode>(text => new(text), code => code.Value),
        new TextConverter<TriggerCode>(text => new(text), code => code.Value),
        new TextConverter<RowCode>(text => new(text), code => code.Value),
        new TextConverter<RoleCode>(text => new(text), code => code.Value),
        new TextConverter<UnitCode>(text => new(text), code => code.Value),
        new TextConverter<ClockCode>(text => new(text), code => code.Value),
        new TextConverter<TermCode>(text => new(text), code => code.Value),
        new TextConverter<PlaceCode>(text => new(text), code => code.Value),
        new TextConverter<NotificationCode>(text => new(text), code => code.Value),
        new TextRefConverter(),
        new TextConverter<AssignmentId>(text => new(int.Parse(text, CultureInfo.InvariantCulture)), id => id.ToString()),
        new TextConverter<SensitiveText>(text => new(text), text => text.Reveal()),
        new TextConverter<Instant>(InstantOf, OffsetText.Format),
        new TextConverter<LocalDate>(text => LocalDatePattern.Iso.Parse(text).GetValueOrThrow(), LocalDatePattern.Iso.Format),
        new JsonStringEnumConverter<Phase>(allowIntegerValues: false),
        new JsonStringEnumConverter<Outcome>(allowIntegerValues: false),
        new JsonStringEnumConverter<ClockMarkKind>(allowIntegerValues: false),
        new JsonStringEnumConverter<ReleaseKind>(allowIntegerValues: false),
        new JsonStringEnumConverter<MachineKind>(allowIntegerValues: false),
        new JsonStringEnumConverter<TermList>(allowIntegerValues: false),
        new JsonStringEnumConverter<DisclosureScope>(allowIntegerValues: false),
        new JsonStringEnumConverter<PersonalDataKind>(allowIntegerValues: false),
        new JsonStringEnumConverter<PassageTreatment>(allowIntegerValues: false),
        new JsonStringEnumConverter<ExchangeForm>(allowIntegerValues: false),
    ];

    private static Instant InstantOf(string text) =>
        OffsetText.TryParse(text, out var instant) ? instant : throw new FormatException("A date and time with an offset is expected.");
}
