using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>A way that a case has gone under the regulation once, to be gone again by many cases at other times, with other people and other words.</summary>
/// <param name="Steps">Its commands, the registration first.</param>
/// <param name="UnitKinds">For each unit in it the group of units that can stand in its place.</param>
/// <param name="Problems">What its submitters complain of.</param>
/// <param name="IsOfTheRain">Whether it is more frequent in the months of rain.</param>
/// <param name="Weight">How frequent it is among others.</param>
/// <param name="End">The state in which it ends.</param>
internal sealed record Plot(
    ImmutableArray<PlotStep> Steps, ImmutableArray<int> UnitKinds, ImmutableArray<byte[]> Problems, bool IsOfTheRain, int Weight, StateDefinition End);
