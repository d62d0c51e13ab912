using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>A part of a term without gap: one slot behind the other, in each of which one of several alternatives stands.</summary>
/// <param name="Text">As it is written; two runs of the same text are the same.</param>
/// <param name="Slots">At least one; some choice in them has a word, and none is without.</param>
internal sealed record CueRun(string Text, ImmutableArray<CueSlot> Slots)
{
    // "(a|b) (c|d)" has four; a term of more is no term.
    private const int MostChoices = 4_000;
    private const int MostSlots = 200;

    /// <summary>The words of the longest choice.</summary>
    internal int MostWords => Slots.Sum(slot => slot.MostWords);

    /// <summary>The words of the shortest choice.</summary>
    internal int FewestWords => Slots.Sum(slot => slot.FewestWords);

    /// <summary>None where some choice has no word, or a word that no syllable is as long as, or there are too many.</summary>
    internal static CueRun? Of(ReadOnlySpan<char> text, CueSlots known)
    {
        var slots = ImmutableArray.CreateBuilder<CueSlot>();
        var choices = 1L;
        for (var rest = text; !rest.IsEmpty;)
        {
            var open = rest.IndexOf('(');
            var plain = open < 0 ? rest : rest[..open];
            if (!plain.IsWhiteSpace() && !Add(plain))
            {
                return null;
            }

            var close = open < 0 ? -1 : rest.IndexOf(')');
            if (open >= 0 && (close < open || !Add(rest[open..(close + 1)])))
            {
                return null;
            }

            rest = open < 0 ? [] : rest[(close + 1)..];
        }

        var run = new CueRun(text.ToString(), slots.ToImmutable());
        return run.FewestWords == 0 ? null : run;

        bool Add(ReadOnlySpan<char> slot)
        {
            if (slots.Count == MostSlots || known.Of(slot) is not { } read || (choices *= read.Alternatives.Length) > MostChoices)
            {
                return false;
            }

            slots.Add(read);
            return true;
        }
    }
}
