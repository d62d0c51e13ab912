using NodaTime;

namespace PhanAnh.Core.Tests;

public sealed class CountedFromTests
{
    private static readonly Instant Start = SampleEvents.Monday;

    /// <summary>A stated date counts from the act that stated it; a snapshot may know such an act of a limit that counts from the start nevertheless.</summary>
    [Theory]
    [InlineData(true, 3, 3)]
    [InlineData(true, null, 0)]
    [InlineData(false, 3, 0)]
    public void CountedFrom_OfARun_IsTheActOfAStatedDateAlone(bool isStated, int? statedAfterDays, int expectedDays)
    {
        var run = new ClockRun
        {
            Clock = new("processing"),
            StartedAt = Start,
            Promise = new("6 working days", "limits[0]", Start + Duration.FromDays(8), false, isStated ? new LocalDate(2025, 3, 20) : null, "v", false),
            StatedAt = statedAfterDays is { } days ? Start + Duration.FromDays(days) : null,
        };

        Assert.Equal(Start + Duration.FromDays(expectedDays), run.CountedFrom);
    }
}
