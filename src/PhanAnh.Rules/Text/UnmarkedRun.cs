using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>
/// The run of syllables without marks that ends here. One word that is no syllable and has no marks either ("Capability", "TP.", "ubnd") may
/// stand inside, at the cost of one syllable: half a sentence without marks often names something foreign, and clean text never comes near.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct UnmarkedRun
{
    private int _before;
    private int _beforeStart;
    private int _behind;
    private int _behindStart;

    /// <summary>How many syllables the run counts for.</summary>
    internal readonly int Length => Reaches ? _before + _behind - 1 : _behind;

    /// <summary>Where it starts in the shadow text.</summary>
    internal readonly int Start => Reaches ? _beforeStart : _behindStart;

    // With one syllable before the other word nothing is gained by reaching over it.
    private readonly bool Reaches => _before > 1 && _behind > 0;

    internal void AddSyllable(int start)
    {
        _behindStart = _behind++ == 0 ? start : _behindStart;
    }

    internal void AddOther()
    {
        (_before, _beforeStart) = (_behind, _behindStart);
        _behind = 0;
    }
}
