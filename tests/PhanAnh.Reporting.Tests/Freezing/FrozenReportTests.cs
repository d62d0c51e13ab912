using System.Text;

namespace PhanAnh.Reporting.Tests;

public sealed class FrozenReportTests
{
    private static readonly Instant Now = Local.At("2025-02-16 09:00");
    private static readonly LogDigest Log = LogDigest.Of([new(new("C-1"), new('a', 64)), new(new("C-2"), new('b', 64))]);

    [Fact]
    public void TryRead_WhatWasFrozen_IsReadBackByItsHash()
    {
        var frozen = Freeze(Sample.February);
        Assert.True(FrozenReport.TryRead(frozen.Bytes.Span, frozen.Hash, out var read, out var refusal), refusal?.ToString());
        Assert.Equal((frozen.Period, frozen.FrozenAt, frozen.Log, frozen.Hash), (read.Period, read.FrozenAt, read.Log, read.Hash));
        using var json = System.Text.Json.JsonDocument.Parse(frozen.Bytes);
        var regulation = Assert.Single(json.RootElement.GetProperty("regulations").EnumerateArray());
        Assert.Equal(History.TayNinh.Stamp.ContentHash, regulation.GetProperty("contentHash").GetString());
        Assert.Equal(
            History.TayNinhRegulation.Calendars.Find("office")!.Calendar.Version, regulation.GetProperty("calendars").GetProperty("office").GetString());
    }

    [Fact]
    public void TryRead_OneByteChanged_IsRefused()
    {
        var frozen = Freeze(Sample.February);
        var bytes = frozen.Bytes.ToArray();
        bytes[^10] ^= 1;
        Assert.False(FrozenReport.TryRead(bytes, frozen.Hash, out _, out var refusal));
        Assert.Equal(ReportCodes.FrozenChanged, refusal.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"frozen\": 2, \"report\": {}, \"period\": \"2025\"}")]
    [InlineData("{\"frozen\": \"1\"}")]
    public void TryRead_OtherBytes_IsRefusedAsMalformed(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        Assert.False(FrozenReport.TryRead(bytes, hash, out _, out var refusal));
        Assert.Equal(ReportCodes.FrozenMalformed, refusal.Code);
    }

    [Fact]
    public void TryFreeze_InterimReport_IsRefused()
    {
        var report = Report.Build(new(History.TayNinh, Sample.Period("2025-02")), FactSet.Empty(Local.At("2025-02-01")));
        Assert.False(FrozenReport.TryFreeze(report, Log, [], Now, out _, out var refusal));
        Assert.Equal(ReportCodes.NotFinal, refusal.Code);
    }

    [Fact]
    public void Restatement_LateRecordedEvent_NamesEveryNumberThatMoves()
    {
        var period = Sample.Period("2025-02");
        var early = History.Answered("C-1", "2025-01-16 09:00", "2025-01-20 09:00").Log;
        var frozen = Freeze(Report.Build(new(History.TayNinh, period) { Units = History.Units }, History.Folder.Fold(early, period.End)));
        var late = History.Answered("C-2", "2025-02-13 09:00", "2025-02-14 09:00").Log;
        var now = Report.Build(new(History.TayNinh, period) { Units = History.Units }, History.Folder.Fold([.. early, .. late], period.End));

        var changes = Restatement.Of(frozen, now);

        Assert.Contains(new("F-02", "cases", "total", "received", 1, 2), changes);
        Assert.Contains(new("F-02", "cases", "total", "answered", 1, 2), changes);
        Assert.DoesNotContain(changes, change => change is { Figure: "F-02", Table: "cases", Column: "closing" });
        Assert.Empty(Restatement.Of(Freeze(now), now));
    }

    [Fact]
    public void LogDigest_AnyOrder_IsTheSameAndMissesNothing()
    {
        KeyValuePair<CaseCode, string>[] heads = [new(new("C-2"), "b"), new(new("C-1"), "a"), new(new("C-10"), "c")];
        var digest = LogDigest.Of(heads);
        Assert.Equal(digest, LogDigest.Of(heads.Reverse()));
        Assert.Equal(3, digest.Cases);
        Assert.NotEqual(digest, LogDigest.Of(heads.Skip(1)));
        Assert.NotEqual(digest, LogDigest.Of([.. heads[..2], new(new("C-10"), "d")]));
    }

    private static FrozenReport Freeze(Report report) =>
        FrozenReport.TryFreeze(report, Log, [History.TayNinhRegulation], Now, out var frozen, out var refusal) ? frozen : throw new InvalidOperationException(refusal.ToString());
}
