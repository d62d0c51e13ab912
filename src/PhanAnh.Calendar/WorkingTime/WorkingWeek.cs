namespace PhanAnh.Calendar;

/// <summary>The days of the week that an office without stated hours works on.</summary>
/// <remarks><see langword="default"/> is a week without working days and refused by <see cref="WorkingCalendar"/>.</remarks>
public readonly record struct WorkingWeek
{
    private readonly int _days;

    private WorkingWeek(int days) => _days = days;

    /// <summary>Monday to Friday: state offices since 1999 (188/1999/QĐ-TTg).</summary>
    public static WorkingWeek MondayToFriday { get; } = Of(
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday);

    /// <summary>Six days, as some public-service providers work.</summary>
    public static WorkingWeek MondayToSaturday { get; } = new(MondayToFriday._days | Bit(IsoDayOfWeek.Saturday));

    /// <summary>Any days.</summary>
    /// <param name="days">The working days; order and repetition do not matter.</param>
    /// <exception cref="ArgumentException">No day, or <see cref="IsoDayOfWeek.None"/>.</exception>
    public static WorkingWeek Of(params ReadOnlySpan<IsoDayOfWeek> days)
    {
        var bits = 0;
        foreach (var day in days)
        {
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                throw new ArgumentException("A working day must be a day of the week.", nameof(days));
            }

            bits |= Bit(day);
        }

        return bits == 0 ? throw new ArgumentException("A week needs a working day.", nameof(days)) : new WorkingWeek(bits);
    }

    /// <summary>Whether the week works on a day.</summary>
    /// <param name="day">A day of the week.</param>
    public bool Includes(IsoDayOfWeek day) => (_days & Bit(day)) != 0;

    internal bool IsEmpty => _days == 0;

    internal int Bits => _days;

    private static int Bit(IsoDayOfWeek day) => 1 << (int)day;
}
