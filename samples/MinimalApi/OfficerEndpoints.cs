using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;
using PhanAnh.Rules;

namespace PhanAnh.Samples.MinimalApi;

/// <summary>What officials do: their queue, actions on a case, the monthly report. Without a key there is nothing.</summary>
internal static class OfficerEndpoints
{
    internal static void MapOfficers(this IEndpointRouteBuilder app)
    {
        var officer = app.MapGroup("/officer").AddEndpointFilter(async (context, next) =>
            context.HttpContext.RequestServices.GetRequiredService<OfficerKeys>().Of(context.HttpContext.Request) is null
                ? Results.Unauthorized()
                : await next(context));
        officer.MapGet("/queue", QueueAsync);
        officer.MapPost("/cases/{code}/{action}", ActAsync);
        officer.MapGet("/report/{period}", ReportAsync);
    }

    private static async Task<IResult> QueueAsync(HttpRequest request, OfficerKeys keys, HotlineDesk desk, Waiting waiting, IClock clock)
    {
        var queue = await desk.Views.QueueAsync(keys.Of(request)!, clock.GetCurrentInstant(), request.HttpContext.RequestAborted);
        return Results.Ok(queue.OrderBy(waiting.PlaceOf).Select(view => new QueueItem(
            view.Code.Value,
            waiting.PlaceOf(view).Priority == IntakePriority.Emergency,
            view.State?.Value,
            view.Due is { } due ? Answers.Local(due) : null,
            view.IsOverdue,
            [.. view.Permitted.Select(permitted => permitted.Trigger.Value).Distinct(StringComparer.Ordinal)])));
    }

    private static async Task<IResult> ActAsync(string code, string action, OfficerAction body, HttpRequest request, OfficerKeys keys, HotlineDesk desk, IClock clock)
    {
        if (!Answers.IsCode(code) || ActOf(action, body) is not { } act)
        {
            return Results.NotFound();
        }

        var command = Command.Of(Guid.NewGuid().ToString("N"), code, act, keys.Of(request)!, clock.GetCurrentInstant());
        var outcome = await desk.HandleAsync(command, request.HttpContext.RequestAborted);
        var preset = outcome.Case is { } subject ? desk.Regulations.Of(subject)?.Preset : null;
        return outcome.Refusal is { } refusal
            ? Answers.Refused(refusal, preset)
            : Results.Ok(new { state = preset?.Terms.State(outcome.Case!.State.Code)?.Name.Vietnamese, events = outcome.Events.Length });
    }

    private static Act? ActOf(string action, OfficerAction body) => action switch
    {
        "classify" when Answers.IsCode(body.Field) => new ClassifyAct(new(body.Field)),
        "dispatch" when Answers.IsCode(body.Unit) => new DispatchAct([new(body.Unit)]) { Note = SensitiveText.From(body.Note) },
        "accept" => new AcceptAct(),
        "submit-result" when body.Answer is { } answer => new SubmitResultAct(new(answer)),
        "approve" => new ApproveAct(),
        "publish" => new PublishAct(),
        _ => null,
    };

    private static async Task<IResult> ReportAsync(string period, HotlineDesk desk, ICaseStore store, IUnitDirectory units)
    {
        var preset = desk.Regulations.Library.Find(desk.Regulations.Province)!;
        if (!PeriodScheme.Of(preset.Reports).TryParse(period, out var known, out var refusal))
        {
            return Results.Text(refusal.In(Language.Vietnamese), statusCode: StatusCodes.Status400BadRequest);
        }

        var register = await units.CurrentAsync();
        var folder = new FactFolder([new Regulation(preset, desk.Regulations.CalendarsOf(preset))]) { Units = register };
        var facts = folder.Fold(store.ReadAllAsync().Select(stored => stored.Event).ToBlockingEnumerable(), known.End);
        return Results.Content(ReportHtml.Render(Report.Build(new(preset, known) { Units = register }, facts), Language.Vietnamese), "text/html; charset=utf-8");
    }
}
