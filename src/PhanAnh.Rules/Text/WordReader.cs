using System.Buffers;
using System.Globalization;
using System.Text;

namespace PhanAnh.Rules;

/// <summary>
/// Reads the words and numbers of a shadow text in order, without what is not prose: web and mail addresses, file names, document numbers. A script
/// written without spaces counts one letter a word. Linear and without allocation.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private int chunkEnd;

    internal Word Current { get; private set; }

    internal bool MoveNext()
    {
        while (position < text.Length)
        {
            if (position >= chunkEnd)
            {
                EnterChunk();
            }
            else if (IsUnspacedLetter(out var width))
            {
                ReadUnspaced(width);
                return true;
            }
            else if (ReadWord())
            {
                return true;
            }
        }

        return false;
    }

    private void EnterChunk()
    {
        while (position < text.Length && IsSpace(text[position]))
        {
            position++;
        }

        var joined = false;
        for (chunkEnd = position; chunkEnd < text.Length && !IsSpace(text[chunkEnd]); chunkEnd++)
        {
            joined |= text[chunkEnd] is '.' or '/' or '@' or '\\' or '_';
        }

        position += UncountedText.LengthAt(text, position, chunkEnd, joined);
        chunkEnd = Math.Max(chunkEnd, position);
    }

    private bool ReadWord()
    {
        var start = position;
        var (letters, unmarked, number, count, tone, traits) = (0UL, 0UL, 0UL, 0, Tone.Level, WordTraits.None);
        for (; position < chunkEnd; position++)
        {
            var c = text[position];
            var description = VietnameseAlphabet.Describe(c);
            if (description == 0)
            {
                if (char.IsAsciiDigit(c))
                {
                    traits |= WordTraits.Digits;
                    number = unchecked((number * 10) + c - '0');
                    continue;
                }

                if (c < '\u0080' || !IsForeignPart(c, position == start, ref traits))
                {
                    break;
                }

                description = VietnameseAlphabet.Describe(LookAlikes.ToLatin(c));
                if (description == 0)
                {
                    traits |= WordTraits.Foreign;
                    continue;
                }
            }
            else
            {
                traits |= WordTraits.Latin;
            }

            if ((description & VietnameseAlphabet.Marked) != 0)
            {
                traits |= WordTraits.Marked;
                if (VietnameseAlphabet.ToneOf(description) is var found and not Tone.Level)
                {
                    traits |= tone == Tone.Level ? WordTraits.None : WordTraits.SeveralTones;
                    tone = found;
                }
            }

            if (count < Word.MaxLetters)
            {
                var code = description & VietnameseAlphabet.LetterMask;
                letters |= (ulong)code << (count * SyllableGrammar.BitsPerLetter);
                unmarked |= (ulong)VietnameseAlphabet.WithoutMarks(code) << (count * SyllableGrammar.BitsPerLetter);
            }

            count++;
        }

        if (position == start)
        {
            position++;
            return false;
        }

        var packs = count <= Word.MaxLetters && (traits & (WordTraits.Foreign | WordTraits.Digits | WordTraits.Latin)) == WordTraits.Latin;
        Current = new Word(start, position - start, packs ? letters : 0, packs ? unmarked : 0, tone, traits);
        if (traits == WordTraits.Digits)
        {
            Current = Word.OfNumber(start, position - start, number);
        }

        return true;
    }

    private static bool IsForeignPart(char c, bool first, ref WordTraits traits)
    {
        if (LookAlikes.IsGreekOrCyrillic(c))
        {
            traits |= WordTraits.GreekOrCyrillic;
            return true;
        }

        if (char.IsLetter(c))
        {
            traits |= c is < '\u0250' or >= '\u1E00' and <= '\u1EFF' ? WordTraits.Latin : WordTraits.None;
            return !IsUnspaced(c);
        }

        return !first && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private readonly bool IsUnspacedLetter(out int width)
    {
        var c = text[position];
        width = 1;
        if (c < '\u0E00' || !(IsUnspaced(c) || char.IsHighSurrogate(c)))
        {
            return false;
        }

        return Rune.DecodeFromUtf16(text[position..], out var rune, out width) == OperationStatus.Done && Rune.IsLetter(rune);
    }

    private void ReadUnspaced(int width)
    {
        Current = new Word(position, width, 0, 0, Tone.Level, WordTraits.Foreign);
        position += width;
    }

    // Thai, Lao, Burmese, Khmer, kana, Chinese characters.
    private static bool IsUnspaced(char c) =>
        c is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF'
            or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsSpace(char c) => c <= ' ' || (c >= '\u0085' && char.IsWhiteSpace(c));
}
