using NodaTime;
using NodaTime.Text;

namespace PhanAnh;

/// <summary>What must hold of a regulation and the one that it amends.</summary>
internal static class AmendmentChecks
{
    /// <summary>Nothing can be laid over a regulation on days on which it is not in force. Whether the days of the amended one are sound, its own file tells.</summary>
    internal static void CheckDays(ObjectReader effective, LocalDate? from, LocalDate? to, JsonNode? below)
    {
        // Days that cannot be read, or stand the wrong way round, have been told.
        var isRead = from is not null && (to is null ? effective.Optional("to") is null : to >= from);
        if (!isRead || below?.Members.Find("effective")?.Members is not { } days || DayOf(days, "from") is not { } first)
        {
            return;
        }

        var last = DayOf(days, "to");
        var allowed = last is { } end ? LocalDatePattern.Iso.Format(first) + "…" + LocalDatePattern.Iso.Format(end) : "≥ " + LocalDatePattern.Iso.Format(first);
        if (from < first || from > last)
        {
            effective.Required("from").Report(DefectCodes.OverlayOutside, allowed);
        }
        else if (last is not null && (to is null || to > last))
        {
            (effective.Optional("to") ?? effective.Self).Report(DefectCodes.OverlayOutside, allowed);
        }
    }

    private static LocalDate? DayOf(JsonMembers days, string name) =>
        days.Find(name) is { } day && LocalDatePattern.Iso.Parse(day.Text).TryGetValue(default, out var date) ? date : null;
}
