using System.Collections.Frozen;

namespace PhanAnh.Rules;

/// <summary>Reads the words ahead of a number, without marks and over a few words that carry no meaning: "STK của tôi là:".</summary>
internal static class NumberCues
{
    private const int MostLetters = 24;
    private const int MostWordsPassed = 4;
    private const int MostPunctuation = 4;

    private static readonly FrozenDictionary<string, NumberCue> Cues = new Dictionary<string, NumberCue>(StringComparer.Ordinal)
    {
        ["sdt"] = NumberCue.Phone, ["dt"] = NumberCue.Phone, ["dtdd"] = NumberCue.Phone, ["dienthoai"] = NumberCue.Phone, ["zalo"] = NumberCue.Phone,
        ["alo"] = NumberCue.Phone, ["phone"] = NumberCue.Phone, ["tel"] = NumberCue.Phone, ["mobile"] = NumberCue.Phone, ["didong"] = NumberCue.Phone,
        ["cccd"] = NumberCue.CitizenId, ["cancuoc"] = NumberCue.CitizenId, ["cancuoccongdan"] = NumberCue.CitizenId, ["dinhdanh"] = NumberCue.CitizenId,
        ["dinhdanhcanhan"] = NumberCue.CitizenId, ["cmnd"] = NumberCue.IdentityCard, ["socm"] = NumberCue.IdentityCard, ["cmt"] = NumberCue.IdentityCard,
        ["chungminhnhandan"] = NumberCue.IdentityCard, ["chungminh"] = NumberCue.IdentityCard, ["chungminhthu"] = NumberCue.IdentityCard,
        ["hochieu"] = NumberCue.IdentityCard, ["passport"] = NumberCue.IdentityCard,
        ["stk"] = NumberCue.BankAccount, ["sotaikhoan"] = NumberCue.BankAccount, ["taikhoan"] = NumberCue.BankAccount, ["sotk"] = NumberCue.BankAccount,
        ["tk"] = NumberCue.BankAccount, ["vietcombank"] = NumberCue.BankAccount, ["vcb"] = NumberCue.BankAccount, ["bidv"] = NumberCue.BankAccount,
        ["agribank"] = NumberCue.BankAccount, ["vietinbank"] = NumberCue.BankAccount, ["techcombank"] = NumberCue.BankAccount,
        ["mbbank"] = NumberCue.BankAccount, ["acb"] = NumberCue.BankAccount, ["vpbank"] = NumberCue.BankAccount, ["sacombank"] = NumberCue.BankAccount,
        ["tpbank"] = NumberCue.BankAccount, ["vib"] = NumberCue.BankAccount, ["hdbank"] = NumberCue.BankAccount, ["shb"] = NumberCue.BankAccount,
        ["msb"] = NumberCue.BankAccount, ["ocb"] = NumberCue.BankAccount, ["seabank"] = NumberCue.BankAccount, ["eximbank"] = NumberCue.BankAccount,
        ["mst"] = NumberCue.TaxCode, ["masothue"] = NumberCue.TaxCode, ["bhxh"] = NumberCue.Insurance, ["baohiemxahoi"] = NumberCue.Insurance,
        ["bhyt"] = NumberCue.Insurance, ["baohiemyte"] = NumberCue.Insurance, ["ngaysinh"] = NumberCue.Birth, ["sinhngay"] = NumberCue.Birth,
        ["namsinh"] = NumberCue.Birth, ["sinhnam"] = NumberCue.Birth,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, NumberCue>.AlternateLookup<ReadOnlySpan<char>> Lookup = Cues.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Shortest = Cues.Keys.Min(cue => cue.Length);

    /// <summary>What stands ahead of <paramref name="place"/>; none where a digit, a barrier or a sentence's end does.</summary>
    internal static NumberCue Before(ReadOnlySpan<char> text, int place)
    {
        // The words in reverse order of reading, written from the end so that each suffix is a candidate.
        Span<char> letters = stackalloc char[MostLetters];
        var (start, passed, wordEnd) = (MostLetters, 0, MostLetters);
        var punctuation = 0;
        for (var i = place - 1; i >= 0 && start > 0; i--)
        {
            var letter = LetterSkeleton.LetterOf(text[i]);
            if (letter is RedactionText.Barrier || char.IsAsciiDigit(letter))
            {
                return NumberCue.None;
            }

            if (letter != '\0')
            {
                letters[--start] = letter;
                punctuation = 0;
                continue;
            }

            if (++punctuation > MostPunctuation || (text[i] == '\n' && start < MostLetters))
            {
                break;
            }

            if (start < wordEnd)
            {
                if (Find(letters[start..]) is var cue and not NumberCue.None)
                {
                    return cue;
                }

                wordEnd = start;
                if (IsPassed(letters[start..]) && ++passed <= MostWordsPassed)
                {
                    (start, wordEnd) = (MostLetters, MostLetters);
                }
            }
        }

        return start < wordEnd ? Find(letters[start..]) : NumberCue.None;
    }

    private static NumberCue Find(ReadOnlySpan<char> letters) =>
        letters.Length >= Shortest && Lookup.TryGetValue(letters, out var cue) ? cue : NumberCue.None;

    private static bool IsPassed(ReadOnlySpan<char> word) =>
        word is "so" or "la" or "cua" or "toi" or "minh" or "em" or "anh" or "chi" or "nganhang" or "hang" or "ngan" or "nh" or "tai" or "ong" or "ba" or "the" or "nay";
}
