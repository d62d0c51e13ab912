using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A guard of one row bound to its predicate.</summary>
internal sealed class CompiledGuard(GuardExpression expression, GuardRule rule)
{
    /// <summary>The most guards in one list of a row.</summary>
    internal const int Most = 64;

    private readonly Func<GuardScope, ImmutableArray<string>, bool> _holds = rule.Holds;
    private readonly ImmutableArray<string> _arguments = expression.Arguments;
    private readonly bool _negated = expression.Negated;
    private readonly bool _readsAct = rule.ReadsAct;
    private RefusalReason? _reason;

    internal GuardExpression Expression => expression;

    internal GuardRule Rule => rule;

    internal bool IsMetIn(GuardScope scope) => (_readsAct && scope.Act is null) || _holds(scope, _arguments) != _negated;

    /// <summary>The reason that the guard gives in its row; a value, made when it is first refused.</summary>
    internal RefusalReason ReasonIn(TransitionRow row) => _reason ??= GuardReasons.Of(this, row);

    /// <summary>Which of at most <see cref="Most"/> guards are not met: the bit of each by its place.</summary>
    internal static ulong Unmet(ImmutableArray<CompiledGuard> guards, GuardScope scope)
    {
        var unmet = 0UL;
        for (var i = 0; i < guards.Length; i++)
        {
            unmet |= guards[i].IsMetIn(scope) ? 0 : 1UL << i;
        }

        return unmet;
    }

    internal static bool AreMet(ImmutableArray<CompiledGuard> guards, GuardScope scope)
    {
        foreach (var guard in guards)
        {
            if (!guard.IsMetIn(scope))
            {
                return false;
            }
        }

        return true;
    }
}
