using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>A term of a lexicon, made ready for matching: runs of words, each word one number.</summary>
/// <param name="Term">The term.</param>
/// <param name="Runs">The words between one <c>…</c> and the next; at least one run of at least one word.</param>
/// <param name="AtLineStart">It begins a line.</param>
/// <param name="AtLineEnd">It ends a line.</param>
/// <param name="Capitals">It matches capitals only.</param>
internal sealed record CuePattern(LexiconTerm Term, ImmutableArray<ImmutableArray<WordKey>> Runs, bool AtLineStart, bool AtLineEnd, bool Capitals)
{
    internal int Words => Runs.Sum(run => run.Length);

    internal WordKey First => Runs[0][0];

    /// <summary>None where a run has no word, or a word that no syllable is as long as.</summary>
    internal static CuePattern? Of(LexiconTerm term)
    {
        var text = term.Pattern.AsSpan().Trim();
        var atStart = text.StartsWith('^');
        var atEnd = text.EndsWith('$');
        text = text[(atStart ? 1 : 0)..(text.Length - (atEnd && text.Length > 1 ? 1 : 0))];
        var runs = text.ToString().Split('…').Select(ReadRun).ToImmutableArray();
        return runs.Any(run => run.IsEmpty) ? null : new(term, runs, atStart, atEnd, IsCapitals(text));
    }

    private static ImmutableArray<WordKey> ReadRun(string text)
    {
        var scan = TextScan.Of(text, TextLimits.Default);
        if (scan.Defect is not null)
        {
            return [];
        }

        using var shadow = ShadowText.Of(text, scan);
        var words = ImmutableArray.CreateBuilder<WordKey>();
        var reader = new WordReader(shadow.Text);
        while (reader.MoveNext())
        {
            if (reader.Current.Letters == 0)
            {
                return [];
            }

            words.Add(WordKey.Of(reader.Current));
        }

        return words.ToImmutable();
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
