using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What of a new version stands for what of the old one. One mapping can serve all cases of a province: what a case does not have is passed over.</summary>
public sealed record MigrationMapping
{
    /// <summary>No mapping: everything a case has must stand in the new version under the same code.</summary>
    public static MigrationMapping None { get; } = new();

    /// <summary>States; only into one of the same phase, and at the end of the same outcome.</summary>
    public ImmutableArray<MappedState> States { get; init; } = [];

    /// <summary>Words.</summary>
    public ImmutableArray<MappedTerm> Terms { get; init; } = [];

    /// <summary>Clocks, or that nothing stands for them and they end.</summary>
    public ImmutableArray<MappedClock> Clocks { get; init; } = [];

    internal StateCode Of(MachineKind machine, StateCode state) =>
        States.LastOrDefault(mapped => mapped.Of == machine && mapped.From == state)?.To ?? state;

    internal TermCode Of(TermList list, TermCode term) => Terms.LastOrDefault(mapped => mapped.List == list && mapped.From == term)?.To ?? term;

    internal MappedClock Of(ClockCode clock) => Clocks.LastOrDefault(mapped => mapped.From == clock) ?? new(clock, clock);
}

/// <summary>A state and what stands for it.</summary>
/// <param name="Of">The machine it belongs to.</param>
/// <param name="From">The state under the old version.</param>
/// <param name="To">The state under the new one.</param>
public sealed record MappedState(MachineKind Of, StateCode From, StateCode To);

/// <summary>A word and what stands for it.</summary>
/// <param name="List">The list it belongs to.</param>
/// <param name="From">The word of the old version.</param>
/// <param name="To">The word of the new one.</param>
public sealed record MappedTerm(TermList List, TermCode From, TermCode To);

/// <summary>A clock and what stands for it.</summary>
/// <param name="From">The clock of the old version.</param>
/// <param name="To">The clock of the new one; none to end its runs, since the new version owes nothing of the kind.</param>
public sealed record MappedClock(ClockCode From, ClockCode? To);
