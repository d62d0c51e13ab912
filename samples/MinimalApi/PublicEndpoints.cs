using System.Globalization;
using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Samples.MinimalApi;

/// <summary>The public page: published results alone. A <see cref="PublicEntry"/> has no member that could hold who sent the case.</summary>
internal static class PublicEndpoints
{
    internal static void MapPublic(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", PageAsync);
        app.MapGet("/cases/{code}", FindAsync);
    }

    private static async Task<IResult> PageAsync(string? q, HotlineDesk desk, IUnitDirectory units)
    {
        var register = await units.CurrentAsync();
        var found = await desk.Public.SearchAsync(new() { Text = q });
        var rows = new StringBuilder();
        foreach (var entry in found.Items)
        {
            var preset = desk.Regulations.Library.Find(desk.Regulations.Province)!;
            var field = entry.Record.Field is { } code ? preset.Terms.NameOf(code, Language.Vietnamese) : "";
            rows.Append(CultureInfo.InvariantCulture, $"<article><h2>{Html(entry.Record.Code.Value)} · {Html(field)}</h2>");
            foreach (var answer in entry.Answers)
            {
                var unit = answer.Unit is { } by ? register.Find(by)?.Name.Vietnamese ?? by.Value : "";
                var day = answer.PublishedOn.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture);
                rows.Append(CultureInfo.InvariantCulture, $"<p>{Html(answer.Text.Reveal())}</p><p class=by>{Html(unit)}, công khai ngày {day}</p>");
            }

            rows.Append("</article>");
        }

        var page = PublicPage.Html(Html(q ?? ""), found.Total, rows.ToString());
        return Results.Content(page, "text/html; charset=utf-8");
    }

    private static async Task<IResult> FindAsync(string code, HotlineDesk desk) =>
        Answers.IsCode(code) && await desk.Public.FindAsync(new(code)) is { } entry
            ? Results.Ok(new
            {
                code,
                field = entry.Record.Field?.Value,
                receivedOn = NodaTime.Text.LocalDatePattern.Iso.Format(entry.Record.ReceivedOn),
                answers = entry.Answers.Select(answer => answer.Text.Reveal()),
            })
            : Results.NotFound();

    private static string Html(string text) => HtmlText.Encode(text);
}
