namespace PhanAnh.Calendar;

/// <summary>A day that two calendars count differently.</summary>
/// <param name="Date">The day.</param>
/// <param name="Before">What the older calendar says of it; <see langword="null"/> for an ordinary day.</param>
/// <param name="After">What the newer calendar says of it.</param>
/// <param name="WorkedBefore">Whether it was a working day.</param>
/// <param name="WorksAfter">Whether it is one now; equal to <paramref name="WorkedBefore"/> when only hours or the reason changed.</param>
public readonly record struct DayChange(LocalDate Date, Holiday? Before, Holiday? After, bool WorkedBefore, bool WorksAfter);
