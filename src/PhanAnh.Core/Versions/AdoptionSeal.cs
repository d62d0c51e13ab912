using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Puts the references of the library in the place of those of the other system, and remembers the texts so that they are kept under the key of the case.</summary>
internal sealed class AdoptionSeal(AdministrativeScope scope, FrozenDictionary<TextRef, SensitiveText> texts)
{
    internal CaseSnapshot Sealed(CaseSnapshot given) => given with
    {
        Submission = Sealed(given.Submission),
        DirectResult = given.DirectResult is { } direct ? Sealed(direct, "snapshot.directResult") : null,
        Directions = [.. given.Directions.Select((direction, i) => direction with { Text = Seal(direction.Text, $"snapshot.directions[{i}].text") })],
        Assignments =
        [
            .. given.Assignments.Select((assignment, i) => assignment with
            {
                Answers = [.. assignment.Answers.Select((answer, j) => Sealed(answer, $"snapshot.assignments[{i}].answers[{j}]"))],
            }),
        ],
    };

    private SealedSubmission Sealed(SealedSubmission given) => given with
    {
        Content = Seal(given.Content, "snapshot.submission.content"),
        Name = Seal(given.Name, "snapshot.submission.name"),
        Phone = Seal(given.Phone, "snapshot.submission.phone"),
        Email = Seal(given.Email, "snapshot.submission.email"),
        Address = Seal(given.Address, "snapshot.submission.address"),
        Place = Seal(given.Place, "snapshot.submission.place"),
        OccurredAt = Seal(given.OccurredAt, "snapshot.submission.occurredAt"),
        Attachments = [.. given.Attachments.Select(file => file.WithoutFreeText())],
    };

    private Answer Sealed(Answer given, string place) => given with
    {
        Submitted = Seal(given.Submitted, place + ".submitted"),
        Amended = Seal(given.Amended, place + ".amended"),
        Edited = Seal(given.Edited, place + ".edited"),
        Public = Seal(given.Public, place + ".public"),
    };

    private TextRef? Seal(TextRef? reference, string place)
    {
        if (reference is not { } known)
        {
            return null;
        }

        if (texts.GetValueOrDefault(known) is { IsBlank: false } text)
        {
            return scope.Context.Seal.Seal(text);
        }

        scope.Refuse(RefusalCodes.TextMissing, place);
        return null;
    }
}
