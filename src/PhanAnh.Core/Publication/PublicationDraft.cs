using System.Collections.Immutable;
using System.Text;

namespace PhanAnh.Core;

/// <summary>
/// A text that is to be published, with the personal data found in it: what the officer who publishes looks at. The submitter's own data is hidden
/// whatever anybody decides; of the rest the officer decides (TN58-A10.3a-1, Law 91/2025/QH15 art. 16).
/// </summary>
/// <remarks>Immutable. Who finds the passages is not this package's matter; the desk asks the redactor of the rules.</remarks>
public sealed class PublicationDraft
{
    /// <summary>A text and the passages found in it.</summary>
    /// <exception cref="ArgumentException">A passage is empty, lies outside the text, or begins before the end of the one ahead of it.</exception>
    public PublicationDraft(SensitiveText source, ImmutableArray<PersonalPassage> passages)
    {
        ArgumentNullException.ThrowIfNull(source);
        Source = source;
        Passages = passages.IsDefault ? [] : passages;
        var end = 0;
        foreach (var passage in Passages)
        {
            if (passage.Length < 1 || passage.Start < end || passage.Length > source.Reveal().Length - passage.Start)
            {
                throw new ArgumentException($"The passage {passage.Start}+{passage.Length} is empty, out of order or outside the text.", nameof(passages));
            }

            end = passage.End;
        }
    }

    /// <summary>The text before hiding.</summary>
    public SensitiveText Source { get; }

    /// <summary>The passages in the order of the text, without overlap.</summary>
    public ImmutableArray<PersonalPassage> Passages { get; }

    /// <summary>What is to be decided: all passages but the submitter's own data.</summary>
    public IEnumerable<PersonalPassage> Suspects => Passages.Where(passage => passage.Confidence != PassageConfidence.Own);

    /// <summary>The public text under the officer's decisions. What nobody decided about stays hidden, guessed names and addresses apart.</summary>
    /// <param name="decisions">At most one for each suspect.</param>
    /// <param name="language">The language of the markers.</param>
    /// <exception cref="ArgumentException">A decision is about no suspect of this draft, or keeps one without a reason.</exception>
    public ReviewedText Review(IEnumerable<PassageDecision>? decisions = null, Language language = Language.Vietnamese)
    {
        var decided = (decisions ?? []).ToArray();
        if (FaultsOf(decided).FirstOrDefault() is (not null, var index))
        {
            throw new ArgumentException($"Decision {index} is about no suspect of the draft, or keeps one without a reason.", nameof(decisions));
        }

        var reviewed = Passages.Select(passage => Treat(passage, Array.Find(decided, decision => IsAbout(decision, passage)))).ToImmutableArray();
        return new(new(Write(reviewed, language)), reviewed);
    }

    /// <summary>What is wrong with decisions: a code of <see cref="RefusalCodes"/> and the index of the decision.</summary>
    internal IEnumerable<(string Code, int Index)> FaultsOf(IReadOnlyList<PassageDecision> decisions)
    {
        for (var i = 0; i < decisions.Count; i++)
        {
            var decision = decisions[i];
            if (!Suspects.Any(passage => IsAbout(decision, passage)) || decisions.Take(i).Any(earlier => earlier.Start == decision.Start))
            {
                yield return (RefusalCodes.PassageUnknown, i);
            }
            else if (decision is { Keep: true, Reason: null or { IsBlank: true } })
            {
                yield return (RefusalCodes.ReasonToKeepRequired, i);
            }
        }
    }

    /// <summary>The number of passages; nothing of the text.</summary>
    public override string ToString() => $"••• ({Passages.Length})";

    private static bool IsAbout(PassageDecision decision, PersonalPassage passage) =>
        (decision.Start, decision.Length) == (passage.Start, passage.Length);

    private static ReviewedPassage Treat(PersonalPassage passage, PassageDecision? decision) => (passage.Confidence, decision) switch
    {
        (PassageConfidence.Own, _) => new(passage, PassageTreatment.HiddenAsOwn, null),
        (_, { Keep: true }) => new(passage, PassageTreatment.Kept, decision.Reason),
        (_, not null) => new(passage, PassageTreatment.Hidden, decision.Reason),
        _ => new(passage, passage.IsHiddenUnlessKept ? PassageTreatment.UnresolvedHidden : PassageTreatment.UnresolvedShown, null),
    };

    private string Write(ImmutableArray<ReviewedPassage> reviewed, Language language)
    {
        var source = Source.Reveal();
        var output = new StringBuilder(source.Length + 32);
        var written = 0;
        foreach (var (passage, _, _) in reviewed.Where(passage => passage.IsHidden))
        {
            output.Append(source, written, passage.Start - written).Append(HiddenMarker.Of(passage.Kind, language));
            written = passage.End;
        }

        return written == 0 ? source : output.Append(source, written, source.Length - written).ToString();
    }
}
