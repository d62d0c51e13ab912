using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>
/// Cuts a shadow text into sentences and clauses, with what is quoted. Each sentence is read into the same rented memory, so that a long text needs no more
/// of the processor's cache than a short one. Dispose it.
/// </summary>
internal ref struct SentenceReader(ReadOnlySpan<char> shadow)
{
    private const int LongestQuotation = 200;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;…\n\r");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",:()–—/|");

    private readonly ReadOnlySpan<char> _shadow = shadow;
    private WordReader _reader = new(shadow);
    private RentedList<CueWord> _words;
    private CueWord _next;
    private bool _hasNext;
    private bool _startsSentence;
    private bool _startsLine = true;
    private bool _sentenceStartsLine;
    private int _clause;
    private int _behind;
    private int _quotedUntil;

    /// <summary>Valid until the next one is read.</summary>
    internal readonly CueSentence Current => new(_words.Items, _sentenceStartsLine, !_hasNext || _startsLine);

    internal bool MoveNext()
    {
        if (!_hasNext && !(_behind == 0 && ReadNext()))
        {
            return false;
        }

        _sentenceStartsLine = _startsLine;
        _words.Clear();
        do
        {
            _words.Add(_next);
        }
        while (ReadNext() && !_startsSentence);

        return true;
    }

    public void Dispose() => _words.Dispose();

    private bool ReadNext()
    {
        _hasNext = _reader.MoveNext();
        if (!_hasNext)
        {
            return false;
        }

        var word = _reader.Current;
        _startsSentence = false;
        if (word.Start - _behind != 1 || _shadow[_behind] != ' ')
        {
            var gap = _shadow[_behind..word.Start];
            _startsSentence = gap.ContainsAny(SentenceEnds);
            _startsLine = _behind == 0 || gap.Contains('\n');
            _clause += _startsSentence || gap.ContainsAny(ClauseEnds) ? 1 : 0;
            _quotedUntil = word.Start < _quotedUntil
                ? _quotedUntil
                : EndOfQuotation(_quotedUntil == 0 ? _behind : Math.Max(_behind, _quotedUntil + 1), word.Start);
        }

        _behind = word.Start + word.Length;
        _next = new(word, WordKey.Of(word), _clause, word.Start < _quotedUntil, IsCapitals(_shadow[word.Start.._behind]));
        return true;
    }

    // Behind the closing mark of a quotation that opens in the gap; a text that is quoted as a whole quotes nobody.
    private readonly int EndOfQuotation(int from, int to)
    {
        var open = _shadow[from..to].LastIndexOfAny("\"“«‘");
        if (open < 0 || from + open == 0)
        {
            return 0;
        }

        var closing = _shadow[from + open] switch
        {
            '“' => '”',
            '«' => '»',
            '‘' => '’',
            var same => same,
        };
        var rest = _shadow.Slice(to, Math.Min(LongestQuotation, _shadow.Length - to));
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
