using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>
/// How many words between spaces are, whole, a syllable with a mark. Damaged text is full of signs that would cut a word into
/// accidental syllables, so here only a space ends a word and only punctuation is taken off its ends.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkedShare(int Words, int Marked)
{
    internal double Value => Words == 0 ? 0 : (double)Marked / Words;

    internal static MarkedShare Of(ReadOnlySpan<char> text)
    {
        var (words, marked) = (0, 0);
        foreach (var range in text.SplitAny(' ', '\n', '\r', '\t'))
        {
            var word = text[range].Trim("\"'()[]<>{}.,;:!?/-“”‘’…");
            if (word.IsEmpty || !word.ContainsAnyExceptInRange('0', '9'))
            {
                continue;
            }

            words++;
            marked += IsMarkedSyllable(word) ? 1 : 0;
        }

        return new MarkedShare(words, marked);
    }

    private static bool IsMarkedSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length > Word.MaxLetters)
        {
            return false;
        }

        var reader = new WordReader(word);
        return reader.MoveNext()
            && reader.Current is var read
            && read.Length == word.Length
            && read.Is(WordTraits.Marked)
            && !read.Is(WordTraits.SeveralTones)
            && SyllableGrammar.Accepts(read.Letters, read.Tone);
    }
}
