using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>One command of a plot.</summary>
/// <param name="Template">Its line.</param>
/// <param name="Delay">How many seconds after the step before it, when the plot was tried.</param>
/// <param name="InOffice">Whether somebody does it at a desk.</param>
/// <param name="Unit">The unit that does it, by its ordinal in the plot; -1 where none does.</param>
/// <param name="Rows">The rows that it went through with its procedure when it was tried, those that time alone had caused by then included.</param>
internal sealed record PlotStep(LineTemplate Template, long Delay, bool InOffice, int Unit, ImmutableArray<(string Procedure, RowCode Row)> Rows);
