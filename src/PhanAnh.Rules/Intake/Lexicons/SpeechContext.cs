using System.Collections.Frozen;

namespace PhanAnh.Rules;

/// <summary>
/// Who says a cue, and whether it is denied: "không khiếu nại, chỉ phản ánh", "ông A nói sẽ kiện", "khẩu hiệu “…”". A person's own, affirmed words
/// hint at something; the others do not.
/// </summary>
internal static class SpeechContext
{
    private const int NegationWindow = 4;
    private const int EmergencyNegationWindow = 2;
    private const int ReportWindow = 6;

    private static readonly Keys Negations = new("không", "chưa", "chẳng", "chả", "đừng", "chớ", "khỏi", "ko", "hông");
    private static readonly Keys Reports = new("nói", "bảo", "rằng", "dọa", "hăm", "kể", "thách", "hứa", "đòi", "tuyên");
    private static readonly Keys FirstPersons = new("tôi", "tui", "em", "con", "cháu", "mình", "xin", "phép", "muốn", "nay");

    /// <summary>Whether the words are somebody else's, or say that it is not so.</summary>
    internal static bool TakesBack(ReadOnlySpan<CueWord> words, in CueMatch match, bool unmarked)
    {
        if (CueCodes.IsEmergency(match.Pattern.Term.Cue))
        {
            return IsDenied(words, match.First, EmergencyNegationWindow, unmarked);
        }

        return words[match.First].Quoted
            || IsDenied(words, match.First, NegationWindow, unmarked)
            || (CueCodes.IsLegalStep(match.Pattern.Term.Cue) && IsReported(words, match.First, unmarked));
    }

    private static bool IsDenied(ReadOnlySpan<CueWord> words, int first, int window, bool unmarked)
    {
        for (var i = first - 1; i >= Math.Max(0, first - window) && words[i].Clause == words[first].Clause; i--)
        {
            if (Negations.Has(words[i], unmarked))
            {
                return true;
            }
        }

        return false;
    }

    // The verb needs a subject before it, and the subject must be another than the writer.
    private static bool IsReported(ReadOnlySpan<CueWord> words, int first, bool unmarked)
    {
        for (var i = first - 1; i > Math.Max(0, first - ReportWindow) && words[i - 1].Clause == words[first].Clause; i--)
        {
            if (Reports.Has(words[i], unmarked) && !FirstPersons.Has(words[i - 1], unmarked))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Keys(params string[] syllables)
    {
        private readonly FrozenSet<ulong> _marked = syllables.Select(s => WordKey.Of(s).Marked).ToFrozenSet();
        private readonly FrozenSet<ulong> _unmarked = syllables.Select(s => WordKey.Of(s).Unmarked).ToFrozenSet();

        internal bool Has(in CueWord word, bool unmarked) => unmarked ? _unmarked.Contains(word.Key.Unmarked) : _marked.Contains(word.Key.Marked);
    }
}
