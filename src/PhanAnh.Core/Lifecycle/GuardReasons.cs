namespace PhanAnh.Core;

/// <summary>Turns an unmet guard into a reason: a guard with a sentence of its own becomes a code of its own.</summary>
internal static class GuardReasons
{
    internal static RefusalReason Of(GuardExpression guard, TransitionRow row) =>
        RefusalCodes.Sentences.Has(guard.ReasonCode, Language.Vietnamese)
            ? new(guard.ReasonCode, guard.Arguments, "", row.Cites)
            : new(RefusalCodes.GuardNotMet, [guard.ToString(), row.Code.Value], "", row.Cites);
}
