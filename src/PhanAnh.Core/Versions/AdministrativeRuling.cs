using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What an administrative act comes to.</summary>
/// <param name="Fact">What is recorded.</param>
/// <param name="To">The state that the case is in from now on; none to stay.</param>
/// <param name="Clocks">What it does to clocks.</param>
/// <param name="Context">The rules that hold from now on.</param>
internal sealed record AdministrativeRuling(CaseFact Fact, StateMark? To, ImmutableArray<ClockMark> Clocks, DecisionContext Context);
