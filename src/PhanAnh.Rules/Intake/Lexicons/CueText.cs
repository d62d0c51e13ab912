using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>The words of a text, cut into sentences, clauses and lines, with what is quoted. Rents its memory, so dispose it.</summary>
internal sealed class CueText : IDisposable
{
    private const int LongestQuotation = 200;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;…\n\r");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",:()–—/|");

    private CueWord[] _words;
    private int _count;

    private CueText(int capacity) => _words = ArrayPool<CueWord>.Shared.Rent(capacity);

    internal ReadOnlySpan<CueWord> Words => _words.AsSpan(0, _count);

    internal static CueText Of(ReadOnlySpan<char> shadow, int words)
    {
        var text = new CueText(Math.Max(16, words));
        text.Read(shadow);
        return text;
    }

    public void Dispose()
    {
        ArrayPool<CueWord>.Shared.Return(_words, clearArray: false);
        (_words, _count) = ([], 0);
    }

    private void Read(ReadOnlySpan<char> shadow)
    {
        var (sentence, clause, line, behind, quotedUntil) = (0, 0, 0, 0, 0);
        var reader = new WordReader(shadow);
        while (reader.MoveNext())
        {
            var word = reader.Current;
            var gap = shadow[behind..word.Start];
            line += gap.Contains('\n') ? 1 : 0;
            sentence += gap.ContainsAny(SentenceEnds) ? 1 : 0;
            clause += gap.ContainsAny(SentenceEnds) || gap.ContainsAny(ClauseEnds) ? 1 : 0;
            quotedUntil = word.Start < quotedUntil
                ? quotedUntil
                : EndOfQuotation(shadow, quotedUntil == 0 ? behind : Math.Max(behind, quotedUntil + 1), word.Start);
            behind = word.Start + word.Length;
            Add(new(
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

    private void Add(CueWord word)
    {
        if (_count == _words.Length)
        {
            var larger = ArrayPool<CueWord>.Shared.Rent(_count * 2);
            _words.CopyTo(larger, 0);
            ArrayPool<CueWord>.Shared.Return(_words, clearArray: false);
            _words = larger;
        }

        _words[_count++] = word;
    }
}
