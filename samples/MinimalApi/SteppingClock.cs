using NodaTime;

namespace PhanAnh.Samples.MinimalApi;

/// <summary>A clock that goes on by ten minutes each time the tour does something, so that every tour is alike.</summary>
internal sealed class SteppingClock(Instant start) : IClock
{
    private Instant _now = start;

    public Instant GetCurrentInstant() => _now;

    internal void Step() => _now += Duration.FromMinutes(10);
}
