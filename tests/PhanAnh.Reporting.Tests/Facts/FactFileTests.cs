using System.IO.Compression;
using System.Security.Cryptography;

namespace PhanAnh.Reporting.Tests;

public sealed class FactFileTests
{
    private static readonly Instant Cut = Local.At("2025-02-15");

    private static readonly Lazy<FactSet> Facts = new(() => History.Folder.Fold(RandomHistories.Events(4, 200), Cut));

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameReport()
    {
        Assert.True(FactFile.TryRead(new MemoryStream(Written(Facts.Value)), out var read, out var refusal), refusal?.ToString());
        Assert.Equal(Rendered(Facts.Value), Rendered(read));
        Assert.Equal(Facts.Value.Clocks, read.Clocks);
        Assert.Equal(Facts.Value.Steps, read.Steps);
        Assert.Equal(Rendered(FactSet.Merge(Facts.Value, FactSet.Empty(Cut))), Rendered(FactSet.Merge(read, FactSet.Empty(Cut))));
    }

    [Fact]
    public void Read_ProblemsAndMomentsToTheTick_AreKept()
    {
        var builder = new FactSetBuilder(Cut);
        builder.Add(new FactProblem(new("C-9"), ReportCodes.FactsNoRegulation, "x v1/y"));
        builder.Add(Facts.Value.Cases[0] with { ReceivedAt = Cut - Duration.FromTicks(1) });
        Assert.True(FactFile.TryRead(new MemoryStream(Written(builder.ToFactSet())), out var read, out _));
        Assert.Equal(Cut - Duration.FromTicks(1), Assert.Single(read.Cases).ReceivedAt);
        Assert.Equal(("C-9", "x v1/y"), (Assert.Single(read.Problems).Case.Value, read.Problems[0].Arguments[0]));
    }

    /// <summary>Columns so long that they are hashed on another thread, from a stream that knows its length and from one that does not.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_LongColumns_AreReadWholeAndRefusedWhereAnyOfThemChanged(bool knowsLength)
    {
        var builder = new FactSetBuilder(Cut);
        for (var number = 0; number < 300_000; number++)
        {
            builder.Add(Facts.Value.Cases[0] with { Case = new($"C-{number}"), ReceivedAt = Cut - Duration.FromSeconds(number) });
        }

        var sound = Written(builder.ToFactSet());
        var read = Read(sound).Facts!;
        Assert.Equal(300_000, read.Cases.Count);
        Assert.Equal(("C-299999", Cut - Duration.FromSeconds(299_999)), (read.Cases[299_999].Case.Value, read.Cases[299_999].ReceivedAt));
        for (var at = 100; at < sound.Length; at += sound.Length / 20)
        {
            sound[at] ^= 1;
            Assert.Equal(ReportCodes.FactFileDamaged, Read(sound).Refusal?.Code);
            sound[at] ^= 1;
        }

        (FactSet? Facts, ReportRefusal? Refusal) Read(byte[] bytes)
        {
            using var whole = new MemoryStream(bytes);
            using var unpacked = new DeflateStream(new MemoryStream(Packed(bytes)), CompressionMode.Decompress);
            _ = FactFile.TryRead(knowsLength ? whole : unpacked, out var facts, out var refusal);
            return (facts, refusal);
        }

        static byte[] Packed(byte[] bytes)
        {
            using var packed = new MemoryStream();
            using (var packing = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            {
                packing.Write(bytes);
            }

            return packed.ToArray();
        }
    }

    [Fact]
    public void Read_AnyBytesChangedOrCutOff_IsRefused()
    {
        var sound = Written(Facts.Value);
        Prop.ForAll(
            Gen.Choose(0, sound.Length - 1).ToArbitrary(),
            Gen.Choose(1, 255).ToArbitrary(),
            (at, change) =>
            {
                var changed = (byte[])sound.Clone();
                changed[at] ^= (byte)change;
                return Refused(changed) && Refused(sound[..at]);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

        static bool Refused(byte[] bytes) => !FactFile.TryRead(new MemoryStream(bytes), out _, out var refusal) && refusal.In(Language.Vietnamese).Length > 10;
    }

    [Fact]
    public void Read_ChangedAndSealedAnew_IsRefusedOrReadsAndNeverThrows()
    {
        var sound = Written(Facts.Value);
        Prop.ForAll(
            Gen.Choose(0, sound.Length - SHA256.HashSizeInBytes - 1).ToArbitrary(),
            Gen.Choose(0, 255).ToArbitrary(),
            (at, value) =>
            {
                var changed = (byte[])sound.Clone();
                changed[at] = (byte)value;
                SHA256.HashData(changed.AsSpan(0, sound.Length - SHA256.HashSizeInBytes)).CopyTo(changed, sound.Length - SHA256.HashSizeInBytes);
                if (FactFile.TryRead(new MemoryStream(changed), out var read, out _) && read.Cut <= Sample.Period("2025-02").End)
                {
                    _ = Rendered(read);
                    IEnumerable<object> rows = [.. read.Cases, .. read.Assignments, .. read.Answers, .. read.Clocks, .. read.Steps];
                    Assert.DoesNotContain(null, rows);
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Theory]
    [InlineData("PAFACTS.\u007f\0\0\0", "REPORT_FACT_FILE_VERSION")]
    [InlineData("PAFACTS.", "REPORT_FACT_FILE_DAMAGED")]
    [InlineData("{\"schema\":1}", "REPORT_FACT_FILE_FOREIGN")]
    [InlineData("", "REPORT_FACT_FILE_FOREIGN")]
    public void Read_AnotherHead_SaysWhy(string head, string code)
    {
        Assert.False(FactFile.TryRead(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(head)), out _, out var refusal));
        Assert.Equal(code, refusal.Code);
    }

    private static byte[] Written(FactSet facts)
    {
        using var stream = new MemoryStream();
        FactFile.Write(facts, stream);
        return stream.ToArray();
    }

    private static string Rendered(FactSet facts) =>
        ReportMarkdown.Render(Report.Build(new(History.TayNinh, Sample.Period("2025-02")) { Units = History.Units }, facts), Language.Vietnamese);
}
