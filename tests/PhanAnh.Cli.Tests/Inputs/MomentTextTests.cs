using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using PhanAnh.Calendar;

namespace PhanAnh.Cli.Tests;

public sealed class MomentTextTests
{
    [Fact]
    public void TryParse_EveryMinute_IsThatOfVietnam() =>
        Prop.ForAll(Gen.Choose(0, 50_000_000).ToArbitrary(), minutes =>
        {
            var local = new LocalDateTime(2000, 1, 1, 0, 0).PlusMinutes(minutes);
            var text = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm").Format(local);
            return MomentText.TryParse(text, out var moment, out _) && moment == VietnamTime.At(local);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Write_EveryInstant_EqualsTheSlowText() =>
        Prop.ForAll(Gen.Choose(0, 2_000_000_000).ToArbitrary(), seconds =>
        {
            var instant = VietnamTime.Earliest + Duration.FromSeconds(seconds);
            Span<byte> text = stackalloc byte[InstantText.MaxLength];
            return System.Text.Encoding.ASCII.GetString(text[..InstantText.Write(instant, text)]) == Core.OffsetText.Format(instant);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2025-02-29T10:00", "no leap year")]
    [InlineData("2025-00-10T10:00", "no month 0")]
    [InlineData("2025-01-23T24:00", "24:00 is no time of day")]
    [InlineData("0000-01-23T10:00", "no year 0")]
    [InlineData("2025-01-23", "a date alone")]
    [InlineData("2025-01-23T10:00+7", "half an offset")]
    [InlineData("2025-01-23T10:60", "no minute 60")]
    [InlineData("2025-01-23T1o:00", "a letter")]
    [InlineData("2025-01-23T10", "no minutes")]
    [InlineData(" 2025-01-23T10:00", "a blank in front")]
    public void TryParse_NoMoment_IsRefused(string text, string note) => Assert.False(MomentText.TryParse(text, out _, out _), note);
}
