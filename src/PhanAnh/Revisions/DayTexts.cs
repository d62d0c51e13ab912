using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Days as people read them, in both languages.</summary>
internal static class DayTexts
{
    internal static LocalizedText Of(LocalDate? day) => day is { } known
        ? new(
            FormattableString.Invariant($"{known.Day:00}/{known.Month:00}/{known.Year:0000}"),
            FormattableString.Invariant($"{known.Year:0000}-{known.Month:00}-{known.Day:00}"))
        : PresetTexts.Say("NO_DAY");
}
