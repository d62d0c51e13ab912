using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>A term of a lexicon, made ready for matching: runs of words, each word one number.</summary>
/// <param name="Term">The term.</param>
/// <param name="Runs">The words between one <c>…</c> and the next; at least one run of at least one word.</param>
/// <param name="AtLineStart">It begins a line.</param>
/// <param name="AtLineEnd">It ends a line.</param>
/// <param name="Capitals">It matches capitals only.</param>
internal sealed record CuePattern(LexiconTerm Term, ImmutableArray<CueRun> Runs, bool AtLineStart, bool AtLineEnd, bool Capitals)
{
    /// <summary>A term of more is none.</summary>
    internal const int WordsAllowed = 16;

    /// <summary>The words of the longest choice.</summary>
    internal int MostWords => Runs.Sum(run => run.MostWords);

    /// <summary>The words of the shortest choice.</summary>
    internal int FewestWords => Runs.Sum(run => run.FewestWords);

    /// <summary>None where a run has no word, or a word that no syllable is as long as.</summary>
    internal static CuePattern? Of(LexiconTerm term, CueSlots known)
    {
        var text = term.Pattern.AsSpan().Trim();
        var atStart = text.StartsWith('^');
        var atEnd = text.EndsWith('$');
        text = text[(atStart ? 1 : 0)..(text.Length - (atEnd && text.Length > 1 ? 1 : 0))];
        var runs = ImmutableArray.CreateBuilder<CueRun>();
        foreach (var range in text.Split('…'))
        {
            if (CueRun.Of(text[range].Trim(), known) is not { } run)
            {
                return null;
            }

            runs.Add(run);
        }

        return new(term, runs.ToImmutable(), atStart, atEnd, IsCapitals(text));
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 1;
    }
}
