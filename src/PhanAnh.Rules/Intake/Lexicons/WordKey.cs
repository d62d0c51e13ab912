using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>A word as two numbers: with its marks and without.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordKey(ulong Marked, ulong Unmarked)
{
    internal static WordKey Of(in Word word) => new(word.Key, word.Unmarked);

    /// <summary>The key of a plain syllable, for the word lists of the code.</summary>
    internal static WordKey Of(string syllable)
    {
        var reader = new WordReader(syllable);
        return reader.MoveNext() ? Of(reader.Current) : throw new ArgumentException("A syllable is a word.", nameof(syllable));
    }

    internal ulong In(bool unmarked) => unmarked ? Unmarked : Marked;
}
