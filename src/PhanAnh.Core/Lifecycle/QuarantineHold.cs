namespace PhanAnh.Core;

/// <summary>What nobody does to a case while it is set apart: whatever would carry its texts to anybody else.</summary>
internal static class QuarantineHold
{
    internal static bool Holds(Case? subject, ActKind act) => subject is { IsQuarantined: true } && act is
        ActKind.Dispatch or ActKind.Reassign or ActKind.Copy or ActKind.ReportUp or ActKind.Disclose
        or ActKind.Publish or ActKind.DeliverPrivately or ActKind.Withhold or ActKind.AnswerDirectly or ActKind.Purge;

    internal static RefusalReason Reason(Case subject, TransitionRow row) => new(RefusalCodes.Quarantined, [subject.Code.Value], "case", row.Cites);
}
