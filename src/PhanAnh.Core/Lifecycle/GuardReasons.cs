using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Turns an unmet guard into a reason: a guard with a sentence of its own becomes a code of its own.</summary>
internal static class GuardReasons
{
    internal static RefusalReason Of(CompiledGuard compiled, TransitionRow row)
    {
        var guard = compiled.Expression;
        var code = guard.ReasonCode;
        return RefusalCodes.Sentences.Has(code, Language.Vietnamese)
            ? new(code, ArgumentsOf(compiled), "", row.Cites)
            : new(RefusalCodes.GuardNotMet, [guard.ToString(), row.Code.Value], "", row.Cites);
    }

    /// <summary>A guard that takes a list says it as one argument, so that its sentence has one place for it.</summary>
    private static ImmutableArray<string> ArgumentsOf(CompiledGuard guard) =>
        guard.Rule.Arguments.Least == guard.Rule.Arguments.Most || guard.Expression.Arguments.IsEmpty
            ? guard.Expression.Arguments
            : [string.Join(", ", guard.Expression.Arguments)];
}
