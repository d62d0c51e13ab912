using System.Globalization;
using System.Security.Cryptography;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Samples.MinimalApi;

/// <summary>What a citizen does: submit, and follow the own case with the secret that only the submitter was given.</summary>
internal static class CitizenEndpoints
{
    internal const string SecretHeader = "X-Tracking-Secret";

    private static readonly TermCode Portal = new("portal");

    internal static void MapCitizens(this IEndpointRouteBuilder app)
    {
        app.MapPost("/submissions", SubmitAsync);
        app.MapGet("/submissions/{code}", TrackAsync);
    }

    private static async Task<IResult> SubmitAsync(
        NewSubmission body, HotlineDesk desk, JsonLinesCaseStore store, IntakeReview review, Waiting waiting, IClock clock)
    {
        var now = clock.GetCurrentInstant();
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var submission = new Submission
        {
            Content = SensitiveText.From(body.Content),
            Name = SensitiveText.From(body.Name),
            Phone = SensitiveText.From(body.Phone),
            Place = SensitiveText.From(body.Place),
            TruthfulnessDeclared = body.Truthful,
        };
        var act = new RegisterAct(Portal, new("Reflection"), new("Citizen"), submission) { SubmitterId = new(secret) };
        for (var number = store.Codes.Length + 1; ; number++)
        {
            var code = string.Create(CultureInfo.InvariantCulture, $"TN-{VietnamTime.DateOf(now).Year}-{number:0000}");
            var outcome = await desk.HandleAsync(Command.Of($"register-{secret}", code, act, Actor.Of(secret, "Submitter"), now));
            if (outcome.Refusal is not { } refusal)
            {
                var result = review.Review(act, desk.Regulations.Of(outcome.Case!)!.Value.Preset.Intake, VietnamTime.DateOf(now));
                waiting.Add(result.QueueAt(now, new(code)));
                return Results.Created($"/submissions/{code}", new Receipt(code, secret, result.EmergencyAdvice?.Vietnamese));
            }

            // Somebody else was given this number a moment ago.
            if (!refusal.Has(RefusalCodes.CaseExists))
            {
                return Answers.Refused(refusal);
            }
        }
    }

    /// <summary>A wrong number and a wrong secret get the same answer, so that nobody can learn which numbers exist.</summary>
    private static async Task<IResult> TrackAsync(string code, HttpRequest request, HotlineDesk desk, IClock clock)
    {
        var secret = request.Headers[SecretHeader].ToString();
        if (secret.Length == 0 || !Answers.IsCode(code)
            || await desk.Views.ForSubmitterAsync(new(code), Actor.Of(secret, "Submitter"), clock.GetCurrentInstant(), request.HttpContext.RequestAborted) is not { } view
            || await desk.FindAsync(view.Code, request.HttpContext.RequestAborted) is not { } subject || desk.Regulations.Of(subject) is not var (preset, _))
        {
            return Results.NotFound();
        }

        var replies = new List<string>();
        foreach (var reply in view.Replies)
        {
            replies.Add(reply.Text is { } text && await desk.ReadTextAsync(view.Code, text, request.HttpContext.RequestAborted) is { } words ? words.Reveal() : "");
        }

        return Results.Ok(new Tracking(
            code,
            view.State is { } state ? preset.Terms.State(state)?.Name.Vietnamese : null,
            [.. view.Stages.Select(stage => $"{Answers.Local(stage.At)} {stage.Name.Vietnamese}")],
            replies));
    }
}
