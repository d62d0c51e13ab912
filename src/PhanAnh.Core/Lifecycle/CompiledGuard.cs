namespace PhanAnh.Core;

/// <summary>A guard of a row bound to its predicate.</summary>
internal sealed record CompiledGuard(GuardExpression Expression, GuardRule Rule)
{
    internal bool IsMetIn(GuardScope scope) =>
        (Rule.ReadsAct && scope.Act is null) || Rule.Holds(scope, Expression.Arguments) != Expression.Negated;
}
