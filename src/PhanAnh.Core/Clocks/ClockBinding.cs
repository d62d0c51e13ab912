using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What starts, stops, reopens or extends a clock: a trigger, under conditions.</summary>
/// <param name="On">The trigger; rows that fire by themselves are named by their row id.</param>
/// <param name="If">Conditions, asked of the case as it was before the event.</param>
public sealed record ClockBinding(TriggerCode On, ImmutableArray<GuardExpression> If);
