namespace PhanAnh.Calendar;

/// <summary>A file after binding: every part with the path it stood at.</summary>
internal sealed class CalendarFileContent
{
    internal List<Placed<YearDecision>> Decisions { get; } = [];

    internal List<Placed<Closure>> Closures { get; } = [];

    /// <summary>A part and its path.</summary>
    internal readonly record struct Placed<T>(T Value, string Path);
}
