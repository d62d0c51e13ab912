using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// The document by which a unit announces the result of handling (thông báo kết quả giải quyết phản ánh, kiến nghị; TN58-PL1-1 to 4). It is made from a draft that has every
/// part, and by nothing else.
/// </summary>
/// <remarks>Immutable. What it says about a person stands in <see cref="SensitiveText"/>, so <see cref="object.ToString"/> shows dots for it.</remarks>
public sealed record ResultDocument
{
    private ResultDocument(ResultDraft draft, Preset preset)
    {
        UnitName = draft.UnitName!.Trim();
        ParentName = string.IsNullOrWhiteSpace(draft.ParentName) ? null : draft.ParentName.Trim();
        Reference = new(draft.Number!, draft.Date);
        Place = draft.Place!.Trim();
        Date = draft.Date!.Value;
        Addressee = draft.Addressee!;
        Case = draft.Case;
        Answer = draft.Answer!;
        Recipients = Named(draft.Recipients);
        Signatory = draft.Signatory!;
        LegalEffect = preset.Publication.LegalEffect;
    }

    /// <summary>The unit that issues it.</summary>
    public string UnitName { get; }

    /// <summary>The body above it; none where the document names none.</summary>
    public string? ParentName { get; }

    /// <summary>Number and date, as <see cref="SubmitResultAct.Document"/> takes them.</summary>
    public DocumentReference Reference { get; }

    /// <summary>Where it is issued.</summary>
    public string Place { get; }

    /// <summary>On which day.</summary>
    public LocalDate Date { get; }

    /// <summary>To whom.</summary>
    public Addressee Addressee { get; }

    /// <summary>The case it answers; none where it is left out.</summary>
    public CaseCode? Case { get; }

    /// <summary>What the unit replies, in paragraphs separated by line breaks.</summary>
    public SensitiveText Answer { get; }

    /// <summary>Who receives it; at least one.</summary>
    public ImmutableArray<string> Recipients { get; }

    /// <summary>Who signs.</summary>
    public Signatory Signatory { get; }

    /// <summary>What the answer is worth in law under the regulation, printed with it; none where the regulation does not say.</summary>
    public LocalizedText? LegalEffect { get; }

    /// <summary>Everything that a draft lacks of the form, in the order of the document, each with the clause that asks for it; empty where it is complete.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="preset">The regulation whose form it must have.</param>
    public static ImmutableArray<RefusalReason> Check(ResultDraft draft, Preset preset)
    {
        var reasons = ImmutableArray.CreateBuilder<RefusalReason>();
        Require(!string.IsNullOrWhiteSpace(draft.UnitName), ResultPart.UnitName, RefusalCodes.ResultUnitName, "result.unitName");
        Require(!string.IsNullOrWhiteSpace(draft.Number), ResultPart.Number, RefusalCodes.ResultNumber, "result.number");
        Require(
            string.IsNullOrWhiteSpace(draft.Number) || DocumentReference.IsValid(draft.Number),
            ResultPart.Number, RefusalCodes.ResultNumberFormat, "result.number");
        Require(!string.IsNullOrWhiteSpace(draft.Place), ResultPart.Place, RefusalCodes.ResultPlace, "result.place");
        Require(draft.Date is not null, ResultPart.Date, RefusalCodes.ResultDate, "result.date");
        Require(draft.Addressee is { Name.IsBlank: false }, ResultPart.Addressee, RefusalCodes.ResultAddressee, "result.addressee");
        Require(draft.Answer is { IsBlank: false }, ResultPart.Answer, RefusalCodes.ResultAnswer, "result.answer");
        Require(!Named(draft.Recipients).IsEmpty, ResultPart.Recipients, RefusalCodes.ResultRecipients, "result.recipients");
        Require(draft.Signatory is not null, ResultPart.Signatory, RefusalCodes.ResultSignatory, "result.signatory");
        return reasons.ToImmutable();

        void Require(bool isMet, ResultPart part, string code, string place)
        {
            if (!isMet)
            {
                reasons.Add(new(code, [], place, preset.ResultDocument.ClausesFor(part)));
            }
        }
    }

    /// <summary>Makes the document of a draft that lacks nothing.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="preset">The regulation whose form it must have.</param>
    /// <param name="document">The document; none where something is missing.</param>
    /// <returns>Whether nothing is missing; <see cref="Check"/> tells what is.</returns>
    public static bool TryMake(ResultDraft draft, Preset preset, [NotNullWhen(true)] out ResultDocument? document)
    {
        document = Check(draft, preset).IsEmpty ? new(draft, preset) : null;
        return document is not null;
    }

    /// <summary>The document as plain text, in lines separated by line feeds, with the courtesy lines of its language; for its addressee alone.</summary>
    public SensitiveText ToText(Language language = Language.Vietnamese) => new(ResultText.Of(this, language));

    private static ImmutableArray<string> Named(ImmutableArray<string> recipients) =>
        recipients.IsDefault ? [] : [.. recipients.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => name.Trim().TrimEnd('.', ';'))];
}
