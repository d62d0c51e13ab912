using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The terms found in one sentence, by what they do: which of the hints are left when the others have taken back what they overrule.</summary>
internal sealed class CueMatches
{
    // The widest term: sixteen words with gaps between them. Nothing further away can touch a hint.
    private const int WidestTerm = 200;

    private readonly List<CueMatch> _hints = [];
    private readonly List<CueMatch> _overruling = [];
    private readonly HashSet<TermCode> _overruled = [];

    private CueMatches(List<CueMatch> matches)
    {
        foreach (var match in matches)
        {
            switch (match.Pattern.Term.Kind)
            {
                case LexiconTermKind.Hints:
                    _hints.Add(match);
                    break;
                case LexiconTermKind.Overrules:
                    _overruling.Add(match);
                    break;
                default:
                    _overruled.Add(match.Pattern.Term.Cue);
                    break;
            }
        }
    }

    /// <summary>In the order of the text; empty where nothing hints at anything.</summary>
    internal static List<CueMatch> Standing(List<CueMatch> matches, ReadOnlySpan<CueWord> words, bool unmarked) =>
        matches.Exists(match => match.Pattern.Term.Kind == LexiconTermKind.Hints) ? new CueMatches(matches).Standing(words, unmarked) : [];

    private List<CueMatch> Standing(ReadOnlySpan<CueWord> words, bool unmarked)
    {
        var standing = new List<CueMatch>();
        var near = 0;
        foreach (var hint in _hints)
        {
            while (near < _overruling.Count && _overruling[near].First < hint.First - WidestTerm)
            {
                near++;
            }

            if (!IsOverruled(hint, near) && !IsSentenceOverruled(hint) && !SpeechContext.TakesBack(words, hint, unmarked))
            {
                standing.Add(hint);
            }
        }

        return standing;
    }

    private bool IsOverruled(in CueMatch hint, int near)
    {
        for (var i = near; i < _overruling.Count && _overruling[i].First <= hint.Last; i++)
        {
            if (_overruling[i].Touches(hint) && CueCodes.IsWithin(hint.Pattern.Term.Cue, _overruling[i].Pattern.Term.Cue.Value))
            {
                return true;
            }
        }

        return false;
    }

    // For the cue itself and for each family it belongs to: emergency.fire, emergency.
    private bool IsSentenceOverruled(in CueMatch hint)
    {
        if (_overruled.Count == 0)
        {
            return false;
        }

        var cue = hint.Pattern.Term.Cue.Value;
        for (var end = cue.Length; end > 0; end = cue.LastIndexOf('.', end - 1))
        {
            if (_overruled.Contains(new(cue[..end])))
            {
                return true;
            }
        }

        return false;
    }
}
