using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>Writes the comparison keys of <see cref="VietnameseText"/>.</summary>
internal static class ComparisonKeys
{
    // In the order of Tone.
    private const string ToneMarks = "\0\u0300\u0309\u0303\u0301\u0323";

    private static readonly TextLimits Unlimited =
        new() { MaxCharacters = int.MaxValue, MaxBytes = int.MaxValue, MaxCombiningRun = int.MaxValue };

    // A name, a place, a line of a rule: the key of a letter takes two characters at most.
    private const int Short = 128;

    internal static string Of(string text, bool keepMarks)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scan = TextScan.Of(text, Unlimited);
        if (scan is { Defect: null, NeedsShadow: false })
        {
            return Write(text, keepMarks);
        }

        using var shadow = ShadowText.Of(text, scan with { NeedsShadow = true });
        return Write(shadow.Text, keepMarks);
    }

    private static string Write(ReadOnlySpan<char> text, bool keepMarks)
    {
        var most = 2 * text.Length;
        if (most <= Short)
        {
            return new Key(stackalloc char[Short]).Of(text, keepMarks);
        }

        var rented = ArrayPool<char>.Shared.Rent(most);
        var key = new Key(rented).Of(text, keepMarks);
        ArrayPool<char>.Shared.Return(rented, clearArray: true);
        return key;
    }

    /// <summary>A key as it grows.</summary>
    private ref struct Key(Span<char> room)
    {
        private readonly Span<char> _room = room;
        private int _length;
        private Tone _tone = Tone.Level;

        internal string Of(ReadOnlySpan<char> text, bool keepMarks)
        {
            foreach (var c in text)
            {
                var description = VietnameseAlphabet.Describe(c);
                var code = description & VietnameseAlphabet.LetterMask;
                if (code == 0)
                {
                    CloseWord();
                    AppendOther(c);
                    continue;
                }

                Append(VietnameseAlphabet.Spell(keepMarks ? code : VietnameseAlphabet.WithoutMarks(code), Tone.Level, upper: false));
                if (keepMarks && VietnameseAlphabet.ToneOf(description) is var found and not Tone.Level)
                {
                    CloseWord();
                    _tone = found;
                }
            }

            CloseWord();
            return _room[..(EndsWithBlank ? _length - 1 : _length)].ToString();
        }

        private readonly bool EndsWithBlank => _length > 0 && _room[_length - 1] == ' ';

        private void Append(char c) => _room[_length++] = c;

        private void CloseWord()
        {
            if (_tone != Tone.Level)
            {
                Append(ToneMarks[(int)_tone]);
                _tone = Tone.Level;
            }
        }

        private void AppendOther(char c)
        {
            if (!char.IsWhiteSpace(c))
            {
                Append(char.ToLowerInvariant(c));
            }
            else if (_length > 0 && !EndsWithBlank)
            {
                Append(' ');
            }
        }
    }
}
