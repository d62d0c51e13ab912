using NodaTime;
using NodaTime.Text;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Samples.BinhPhuoc;

/// <summary>What the hotline posts of a day (BP-A5a.3-2): what came in, where it went, the results that were published. It names nobody who wrote in.</summary>
internal sealed class Posting(Preset preset, IReadOnlyDictionary<string, string> hours, UnitRegister units, HotlineDesk desk, IReadOnlyList<CaseEvent> events)
{
    private const string Form = "daily-posting";
    private const int Width = 100;

    internal async Task<string> OfAsync(LocalDate day)
    {
        if (!ReportRequest.TryFor(preset, Form, LocalDatePattern.Iso.Format(day), out var request, out var refusal))
        {
            throw new InvalidOperationException(refusal.In(Language.English));
        }

        // What may be shown is told by the events; the texts themselves are read one by one, and only those that the form may hold.
        var end = request.Period.End;
        request = request with { Units = units, Listing = CaseListing.Fold(events, end) };
        var texts = new Dictionary<TextRef, SensitiveText>();
        foreach (var wanted in request.TextsWanted())
        {
            if (await desk.ReadTextAsync(wanted.Case, wanted.Reference) is { } text)
            {
                texts[wanted.Reference] = text;
            }
        }

        var facts = new FactFolder(new Regulation(preset, PresetCalendars.Resolve(preset, HolidayCalendar.Vietnam, hours))).Fold(events, end);
        return ReportText.Render(Report.Build(request with { Texts = texts }, facts), Language.Vietnamese, Width);
    }
}
