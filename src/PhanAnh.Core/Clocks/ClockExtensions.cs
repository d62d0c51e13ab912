using NodaTime;
using NodaTime.Text;

namespace PhanAnh.Core;

/// <summary>The marks of asking for an extension and of deciding on it, within the bounds that each clock sets.</summary>
internal static class ClockExtensions
{
    internal static void AddAsked(ref MarkList marks, ExtensionRequested fact, GuardScope before, List<RefusalReason> reasons)
    {
        var asked = false;
        foreach (var run in Concerned(before))
        {
            asked = true;
            if (Granted(run, fact.Until, "act.until", before, reasons) is { } promise)
            {
                marks.Add(new(ClockMarkKind.ExtensionAsked, run.Clock, run.Assignment, promise));
            }
        }

        if (!asked)
        {
            reasons.Add(new(RefusalCodes.NothingToExtend, [], ""));
        }
    }

    internal static void AddGranted(ref MarkList marks, ExtensionGranted fact, GuardScope before, List<RefusalReason> reasons)
    {
        foreach (var run in Waiting(before, reasons))
        {
            if (fact.Until is not { } until || until == run.AskedExtension!.StatedOn)
            {
                marks.Add(new(ClockMarkKind.Extended, run.Clock, run.Assignment, run.AskedExtension));
            }
            else if (until > run.AskedExtension.StatedOn)
            {
                reasons.Add(new(RefusalCodes.ExtensionTooLong, [run.Clock.Value, LocalDatePattern.Iso.Format(run.AskedExtension.StatedOn!.Value)], "act.until"));
            }
            else if (ClockPromiser.Extension(before.Context.Procedure.ClockOf(before.Case!, run.Clock)!, run, until, before.Context, reasons) is { } promise)
            {
                marks.Add(new(ClockMarkKind.Extended, run.Clock, run.Assignment, promise));
            }
        }
    }

    internal static void AddDenied(ref MarkList marks, GuardScope before, List<RefusalReason> reasons)
    {
        foreach (var run in Waiting(before, reasons))
        {
            marks.Add(new(ClockMarkKind.ExtensionDenied, run.Clock, run.Assignment));
        }
    }

    /// <summary>The promise that a date would be, where the run may be extended to it; the reasons why not otherwise.</summary>
    private static ClockPromise? Granted(ClockRun run, LocalDate until, string place, GuardScope before, List<RefusalReason> reasons)
    {
        var (context, subject) = (before.Context, before.Case!);
        var clock = context.Procedure.ClockOf(subject, run.Clock)!;
        var rule = clock.Extension!;
        var known = reasons.Count;
        if (run.AskedExtension is not null || run.Extensions >= rule.AtMost)
        {
            reasons.Add(new(RefusalCodes.ExtensionTooMany, [clock.Code.Value, Number(rule.AtMost)], "", clock.Cites));
        }

        if (ClockDue.Of(context.Procedure, subject, run, context.Calendars, before.At) is not { } due)
        {
            reasons.Add(new(RefusalCodes.NothingToExtend, [], "", clock.Cites));
            return null;
        }

        if (!due.IsInTime(before.At))
        {
            reasons.Add(new(RefusalCodes.ExtensionTooLate, [clock.Code.Value], "", clock.Cites));
        }

        if (until <= due.LastDay)
        {
            reasons.Add(new(RefusalCodes.ExtensionNotLater, [clock.Code.Value, LocalDatePattern.Iso.Format(due.LastDay)], place, clock.Cites));
        }

        if (rule.Longest is { } longest && context.Calendars.Of(clock, run.Standing) is { } counted
            && ClockDistance.DayFrom(due, longest, 1, counted) is { } last && until > last)
        {
            reasons.Add(new(RefusalCodes.ExtensionTooLong, [clock.Code.Value, LocalDatePattern.Iso.Format(last)], place, clock.Cites));
        }

        return reasons.Count == known ? ClockPromiser.Extension(clock, run, until, context, reasons) : null;
    }

    private static IEnumerable<ClockRun> Concerned(GuardScope before) => before.Case!.Clocks.Where(run =>
        run.IsRunning && run.Assignment == before.Assignment?.Id && before.Context.Procedure.ClockOf(before.Case, run.Clock) is { Extension: not null });

    private static ClockRun[] Waiting(GuardScope before, List<RefusalReason> reasons)
    {
        var waiting = Concerned(before).Where(run => run.AskedExtension is not null).ToArray();
        if (waiting.Length == 0)
        {
            reasons.Add(new(RefusalCodes.NoExtensionAsked, [], ""));
        }

        return waiting;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
