using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>A place in a run where one of its alternatives stands.</summary>
/// <param name="Alternatives">At least one; one without words may be left out.</param>
internal sealed record CueSlot(ImmutableArray<ImmutableArray<WordKey>> Alternatives)
{
    internal int MostWords { get; } = Alternatives.Max(words => words.Length);

    internal int FewestWords { get; } = Alternatives.Min(words => words.Length);
}
