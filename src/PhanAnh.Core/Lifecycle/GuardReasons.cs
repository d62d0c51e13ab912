using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Turns an unmet guard into a reason: a guard with a sentence of its own becomes a code of its own.</summary>
internal static class GuardReasons
{
    /// <summary>The code is <c>GUARD_</c> and the guard's name in capitals, with <c>NOT_</c> ahead where the preset negates it.</summary>
    internal static RefusalReason Of(CompiledGuard compiled, TransitionRow row)
    {
        var guard = compiled.Expression;
        var code = CodeOf(guard);
        return RefusalCodes.Sentences.Has(code, Language.Vietnamese)
            ? new(code, ArgumentsOf(compiled), "", row.Cites)
            : new(RefusalCodes.GuardNotMet, [guard.ToString(), row.Code.Value], "", row.Cites);
    }

    internal static string CodeOf(GuardExpression guard)
    {
        var name = string.Concat(guard.Name.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? "_" + c : c.ToString()));
        return (guard.Negated ? "GUARD_NOT_" : "GUARD_") + name.ToUpperInvariant();
    }

    /// <summary>A guard that takes a list says it as one argument, so that its sentence has one place for it.</summary>
    private static ImmutableArray<string> ArgumentsOf(CompiledGuard guard) =>
        guard.Rule.Arguments.Least == guard.Rule.Arguments.Most || guard.Expression.Arguments.IsEmpty
            ? guard.Expression.Arguments
            : [string.Join(", ", guard.Expression.Arguments)];
}
