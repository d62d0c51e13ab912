using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PhanAnh.Core.Tests;

public sealed class OffsetTextTests
{
    [Theory]
    [InlineData("2025-03-03T02:00:00Z", "2025-03-03T09:00:00+07:00", "whole seconds")]
    [InlineData("2025-02-28T17:00:00Z", "2025-03-01T00:00:00+07:00", "the next day begins in Việt Nam")]
    [InlineData("2025-03-03T02:00:00.5Z", "2025-03-03T09:00:00.5+07:00", "a fraction where there is one")]
    [InlineData("2025-03-03T02:00:00.000000001Z", "2025-03-03T09:00:00.000000001+07:00", "the smallest fraction")]
    public void Format_AnInstant_IsLocalTimeWithItsOffset(string instant, string expected, string note)
    {
        var parsed = NodaTime.Text.InstantPattern.ExtendedIso.Parse(instant).Value;
        Assert.True(OffsetText.Format(parsed) == expected, note);
    }

    [Theory]
    [InlineData("2025-03-03T09:00:00", "no offset")]
    [InlineData("2025-03-03", "a date")]
    [InlineData("2025-03-03T24:00:00+07:00", "an hour that is not")]
    [InlineData("2025-02-29T09:00:00+07:00", "a day that is not")]
    [InlineData("2025-03-03T09:00:60+07:00", "a leap second")]
    [InlineData("2025-03-03 09:00:00+07:00", "a space")]
    [InlineData("03/03/2025 09:00", "another order")]
    [InlineData("", "nothing")]
    public void TryParse_NoDateAndTimeWithOffset_IsFalse(string text, string note) => Assert.False(OffsetText.TryParse(text, out _), note);

    [Theory]
    [InlineData("2025-03-03T09:00:00+07:00")]
    [InlineData("2025-03-03T02:00:00Z")]
    [InlineData("2025-03-02T20:00:00-06:00")]
    public void TryParse_AnyOffset_IsTheSameInstant(string text)
    {
        Assert.True(OffsetText.TryParse(text, out var instant));
        Assert.Equal(Instant.FromUtc(2025, 3, 3, 2, 0), instant);
    }

    [Fact]
    public void TryParse_WhatFormatGave_IsTheSameInstant() =>
        Prop.ForAll(Gen.Choose(946_684_800, int.MaxValue).Zip(Gen.Choose(0, 999_999_999)).ToArbitrary(), pair =>
        {
            var instant = Instant.FromUnixTimeSeconds(pair.Item1) + Duration.FromNanoseconds(pair.Item2);
            return OffsetText.TryParse(OffsetText.Format(instant), out var parsed) && parsed == instant;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Format_WholeSeconds_IsWhatTheGeneralPatternWrites() =>
        Prop.ForAll(Gen.Choose(-2_000_000_000, int.MaxValue).Zip(Gen.Choose(-40, 40)).ToArbitrary(), pair =>
        {
            var instant = Instant.FromUnixTimeSeconds(pair.Item1 * 30L) + Duration.FromHours(pair.Item2);
            var written = NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(instant.WithOffset(Offset.FromHours(7)));
            return OffsetText.Format(instant) == written && OffsetText.TryParse(written, out var read) && read == instant;
        }).QuickCheckThrowOnFailure();
}
