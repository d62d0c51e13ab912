using System.Collections.Immutable;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Looks for personal data in the results of a case that are to be published: the redactor of the rules over the texts of the ports.</summary>
internal sealed class PublicationDrafts(HotlinePorts ports, RedactionRules rules)
{
    /// <summary>The drafts of all live results: of the edited text where one is given, else of the text that holds.</summary>
    internal async ValueTask<ImmutableDictionary<AssignmentId, PublicationDraft>> OfAsync(
        Case subject, CaseKey key, SensitiveText? edited, CancellationToken cancellation)
    {
        var drafts = ImmutableDictionary.CreateBuilder<AssignmentId, PublicationDraft>();
        Redactor? redactor = null;
        foreach (var assignment in subject.Assignments.Where(assignment => assignment is { IsLive: true, Answer: not null }))
        {
            var text = edited is { IsBlank: false } ? edited : await ReadAsync(subject.Code, key, assignment.Answer!.Text, cancellation).ConfigureAwait(false);
            if (text is not null)
            {
                redactor ??= Redactor.For(await SubmitterAsync(subject, key, cancellation).ConfigureAwait(false), rules);
                drafts.Add(assignment.Id, redactor.Review(text));
            }
        }

        return drafts.ToImmutable();
    }

    /// <summary>The draft of the direct answer; none where the case has none, or its text is gone.</summary>
    internal async ValueTask<PublicationDraft?> OfDirectAsync(Case subject, CaseKey key, SensitiveText? edited, CancellationToken cancellation)
    {
        if (subject.DirectResult is not { } direct)
        {
            return null;
        }

        var text = edited is { IsBlank: false } ? edited : await ReadAsync(subject.Code, key, direct.Text, cancellation).ConfigureAwait(false);
        return text is null ? null : Redactor.For(await SubmitterAsync(subject, key, cancellation).ConfigureAwait(false), rules).Review(text);
    }

    /// <summary>Everything the submitter ever said of themselves, also what a later message replaced.</summary>
    private async ValueTask<KnownPerson> SubmitterAsync(Case subject, CaseKey key, CancellationToken cancellation)
    {
        var person = new KnownPerson();
        foreach (var given in subject.Given)
        {
            person = person.And(KnownPerson.Of(new Submission
            {
                Name = await ReadAsync(subject.Code, key, given.Name, cancellation).ConfigureAwait(false),
                Phone = await ReadAsync(subject.Code, key, given.Phone, cancellation).ConfigureAwait(false),
                Email = await ReadAsync(subject.Code, key, given.Email, cancellation).ConfigureAwait(false),
                Address = await ReadAsync(subject.Code, key, given.Address, cancellation).ConfigureAwait(false),
            }));
        }

        return person;
    }

    private async ValueTask<SensitiveText?> ReadAsync(CaseCode code, CaseKey key, TextRef? reference, CancellationToken cancellation) =>
        reference is { } known ? await ports.Texts.FindAsync(code, key, known, cancellation).ConfigureAwait(false) : null;
}
