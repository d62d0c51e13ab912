using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Samples.MinimalApi;

/// <summary>What the form of a submission sends.</summary>
internal sealed record NewSubmission(string? Content, string? Place, string? Name, string? Phone, bool Truthful);

/// <summary>What the submitter keeps: the number, and the secret by which the case is followed; and whom to call at once where somebody may be in danger.</summary>
internal sealed record Receipt(string Code, string Secret, string? CallNow);

/// <summary>What the submitter sees.</summary>
internal sealed record Tracking(string Code, string? State, IReadOnlyList<string> Stages, IReadOnlyList<string> Replies);

/// <summary>What an official sends with an action; each action reads what it needs.</summary>
internal sealed record OfficerAction(string? Field, string? Unit, string? Note, string? Answer);

/// <summary>A case in the list of an official.</summary>
internal sealed record QueueItem(string Code, bool IsEmergency, string? State, string? Due, bool IsOverdue, IReadOnlyList<string> CanDo);

/// <summary>One reason why a command was refused.</summary>
internal sealed record Reason(string Code, string Text, IReadOnlyList<string> Clauses);

/// <summary>The forms of answers that all endpoints share.</summary>
internal static class Answers
{
    /// <summary>Every reason with its code, its sentence and its clauses; nothing has changed.</summary>
    internal static IResult Refused(Refusal refusal, Preset? preset = null) => Results.Json(
        refusal.Reasons.Select(reason => new Reason(reason.Code, preset is null ? reason.In(Language.Vietnamese) : reason.In(Language.Vietnamese, preset), [.. reason.Clauses.Select(clause => clause.ToString())])),
        statusCode: StatusCodes.Status422UnprocessableEntity);

    /// <summary>Whether a text that came from outside can be a code; the constructors of codes throw at one that cannot.</summary>
    internal static bool IsCode([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 and <= 64 } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '#');

    internal static string Local(Instant at) => VietnamTime.LocalOf(at).ToString("dd/MM/uuuu HH:mm", CultureInfo.InvariantCulture);
}
