using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>The words of a text, cut into sentences, clauses and lines, with what is quoted. Rents its memory, so dispose it.</summary>
internal sealed class CueText : IDisposable
{
    private const int LongestQuotation = 200;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;…\n\r");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",:()–—/|");

    private RentedList<CueWord> _words;

    private CueText(int capacity) => _words = RentedList<CueWord>.OfCapacity(capacity);

    internal ReadOnlySpan<CueWord> Words => _words.Items;

    internal static CueText Of(ReadOnlySpan<char> shadow, ReadOnlySpan<Word> words)
    {
        var text = new CueText(Math.Max(16, words.Length));
        text.Read(shadow, words);
        return text;
    }

    public void Dispose() => _words.Dispose();

    private void Read(ReadOnlySpan<char> shadow, ReadOnlySpan<Word> words)
    {
        var (sentence, clause, line, behind, quotedUntil) = (0, 0, 0, 0, 0);
        foreach (ref readonly var word in words)
        {
            if (word.Start - behind != 1 || shadow[behind] != ' ')
            {
                var gap = shadow[behind..word.Start];
                var endsSentence = gap.ContainsAny(SentenceEnds);
                line += gap.Contains('\n') ? 1 : 0;
                sentence += endsSentence ? 1 : 0;
                clause += endsSentence || gap.ContainsAny(ClauseEnds) ? 1 : 0;
                quotedUntil = word.Start < quotedUntil
                    ? quotedUntil
                    : EndOfQuotation(shadow, quotedUntil == 0 ? behind : Math.Max(behind, quotedUntil + 1), word.Start);
            }

            behind = word.Start + word.Length;
            _words.Add(new(
                WordKey.Of(word), word.Start, word.Length, sentence, clause, line, word.Start < quotedUntil, IsCapitals(shadow[word.Start..behind])));
        }
    }

    // Behind the closing mark of a quotation that opens in the gap; a text that is quoted as a whole quotes nobody.
    private static int EndOfQuotation(ReadOnlySpan<char> shadow, int from, int to)
    {
        var open = shadow[from..to].LastIndexOfAny("\"“«‘");
        if (open < 0 || from + open == 0)
        {
            return 0;
        }

        var closing = shadow[from + open] switch
        {
            '“' => '”',
            '«' => '»',
            '‘' => '’',
            var same => same,
        };
        var rest = shadow.Slice(to, Math.Min(LongestQuotation, shadow.Length - to));
        return rest.IndexOfAny(closing, '\n') is var close and >= 0 && rest[close] == closing ? to + close : 0;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
