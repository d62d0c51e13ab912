using NodaTime;
using NodaTime.Text;

namespace PhanAnh.Cli;

/// <summary>A day as people type it: <c>2026-02-17</c> or <c>17/02/2026</c>.</summary>
internal static class DayText
{
    private static readonly LocalDatePattern Vietnamese = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    public static LocalDate? TryParse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } iso ? iso.Value
        : Vietnamese.Parse(text) is { Success: true } local ? local.Value
        : null;
}
