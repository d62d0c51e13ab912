using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads what a clock does beside running out: reminders, a duty that recurs, pauses, extensions.</summary>
internal sealed class ClockDutyReader(Declarations declared, ImmutableArray<string> triggers, ImmutableArray<string> notifications)
{
    /// <summary>More of them than anybody reads, and each is asked whenever time passes.</summary>
    private const int MostReminders = 16;

    private static readonly LimitForms<TimeLimit?> WallClock = new(TryParseWallClock);

    private static readonly LimitForms<TimeLimit?> WholeDays = new(TryParseDays);

    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    private static readonly Choices<bool> WaitsForDecision = new()
    {
        ["runs"] = false,
        ["waits"] = true,
    };

    internal ImmutableArray<ClockReminder> Reminders(ValueReader list)
    {
        var reminders = list.Objects(Reminder);
        if (reminders.Length > MostReminders)
        {
            list.Report(DefectCodes.SizeLimit, JsonLimits.Values(MostReminders));
        }

        return reminders;
    }

    internal ClockRepetition Repetition(ObjectReader item)
    {
        var every = item.Required("every");
        var period = LimitForms.Counted.Read(every);
        if (!every.IsMissing && period != TimeLimit.None && !ClockRepetition.IsLongEnough(period))
        {
            every.Report(DefectCodes.RepeatTooShort, "1 hour", "8 working hours", "1 working day", "1 day");
        }

        var repetition = new ClockRepetition(
            period,
            item.Optional("on") is { } trigger ? new TriggerCode(Declarations.Known(trigger, triggers)) : null,
            Notifies(item.Optional("notifies")),
            item.Optional("atMost")?.Int(1, 1_000));
        item.Finish();
        if (repetition is { On: null, Notifies.IsEmpty: true })
        {
            item.Self.Report(DefectCodes.JsonMemberMissing, "on", "notifies");
        }

        return repetition;
    }

    internal ClockPauseRule Pause(ObjectReader item)
    {
        var reasons = item.Required("reasons");
        var rule = new ClockPauseRule(
            reasons.List(reason => Declarations.Term(reason, declared.Terms.PauseReasons)),
            item.Optional("atMost") is { } atMost ? WallClock.Read(atMost) : null);
        item.Finish();
        if (reasons.IsEmptyList)
        {
            reasons.Report(DefectCodes.ListEmpty);
        }

        return rule;
    }

    internal static ClockExtensionRule Extension(ObjectReader item)
    {
        var rule = new ClockExtensionRule(
            item.Required("atMost").Int(1, 100),
            item.Optional("longest") is { } longest ? WholeDays.Read(longest) : null,
            item.Optional("whilePending")?.OneOf(WaitsForDecision) ?? false);
        item.Finish();
        return rule;
    }

    /// <summary><c>2 working days before</c>, <c>1 day after</c>.</summary>
    private ClockReminder Reminder(ObjectReader item)
    {
        var when = item.Required("when").Parse<(TimeLimit Distance, bool IsBefore)>(
            TryParseWhen, DefectCodes.ReminderFormat, "1 working day before", "4 working hours before", "24 hours before", "2 days after");
        var at = item.Optional("at")?.Parse<LocalTime?>(TryParseTime, DefectCodes.ReminderFormat, "08:00");
        var notifies = item.Required("notifies");
        var reminder = new ClockReminder(when.Distance, when.IsBefore, at, Notifies(notifies));
        item.Finish();
        if (notifies.IsEmptyList)
        {
            notifies.Report(DefectCodes.ListEmpty);
        }

        if (at is not null && when.Distance.Kind is not (TimeLimitKind.Days or TimeLimitKind.WorkingDays))
        {
            item.Required("at").Report(DefectCodes.ReminderFormat, "1 working day before", "2 days after");
        }

        return reminder;
    }

    private ImmutableArray<NotificationCode> Notifies(ValueReader? list) =>
        list is { } value ? value.List(code => new NotificationCode(Declarations.Known(code, notifications))) : [];

    private static bool TryParseWhen(string text, out (TimeLimit Distance, bool IsBefore) when)
    {
        var isBefore = text.EndsWith(" before", StringComparison.Ordinal);
        var isWord = isBefore || text.EndsWith(" after", StringComparison.Ordinal);
        when = default;
        if (!isWord || !TimeLimit.TryParse(text[..text.LastIndexOf(' ')], out var distance) || distance.Roll is not null
            || distance.Kind is not (TimeLimitKind.Minutes or TimeLimitKind.Hours or TimeLimitKind.WorkingHours or TimeLimitKind.Days or TimeLimitKind.WorkingDays))
        {
            return false;
        }

        when = (distance, isBefore);
        return true;
    }

    private static bool TryParseTime(string text, out LocalTime? time)
    {
        var parsed = TimeOfDay.Parse(text);
        time = parsed.Success ? parsed.Value : null;
        return parsed.Success;
    }

    private static bool TryParseWallClock(string text, out TimeLimit? length)
    {
        length = TimeLimit.TryParse(text, out var limit) && limit is { Roll: null, Kind: TimeLimitKind.Minutes or TimeLimitKind.Hours or TimeLimitKind.Days } ? limit : null;
        return length is not null;
    }

    private static bool TryParseDays(string text, out TimeLimit? days)
    {
        days = TimeLimit.TryParse(text, out var limit) && limit is { Roll: null, Kind: TimeLimitKind.Days or TimeLimitKind.WorkingDays } ? limit : null;
        return days is not null;
    }
}
