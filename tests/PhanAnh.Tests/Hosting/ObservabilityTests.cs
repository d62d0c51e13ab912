using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The names and tags under which a host watches the library; dashboards are built on them, so a change of one breaks somebody's.</summary>
public sealed class ObservabilityTests
{
    private static readonly string[] Personal = ["Lan", "0912345678", "lan@example", "Long Hoa", "Đèn đường", "citizen-1", "reception-1", "officer-U1"];

    [Fact]
    public void Trace_OfCommands_NamesActOutcomeAndCase()
    {
        using var parent = new Activity("test");
        parent.Start();
        var spans = new ConcurrentQueue<Activity>();
        using var listener = Listen(parent, spans);

        var hotline = Run();

        Assert.Equal(
            [
                "phananh.command Register accepted 1",
                "phananh.command Register repeated 1",
                "phananh.command Classify accepted 1",
                "phananh.command Approve refused ",
                "phananh.command Classify failed ",
                "phananh.advance   0",
                "phananh.notify   ",
            ],
            spans.Select(span => $"{span.OperationName} {span.GetTagItem("phananh.act")} {span.GetTagItem("phananh.outcome")} {span.GetTagItem("phananh.events")}"));
        Assert.All(spans.Where(span => span.OperationName == "phananh.command"), span => Assert.Equal(hotline.Code, span.GetTagItem("phananh.case")));
        Assert.Equal("tay-ninh-58-2024", spans.First().GetTagItem("phananh.preset"));
        Assert.Equal(ActivityStatusCode.Error, spans.Single(span => span.GetTagItem("phananh.outcome") is "failed").Status);
        Assert.All(spans, span => NothingPersonal(string.Join('\n', span.TagObjects.Select(tag => $"{tag.Value}"))));
    }

    [Fact]
    public void Meter_OfCommands_CountsByCodesAlone()
    {
        var measured = new ConcurrentQueue<(string Name, string Unit, string Tags)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (instrument.Meter.Name == PhanAnhTelemetry.MeterName)
            {
                to.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, instrument.Unit!, Text(tags))));
        listener.SetMeasurementEventCallback<double>((instrument, seconds, tags, _) =>
        {
            Assert.InRange(seconds, 0, 60);
            measured.Enqueue((instrument.Name, instrument.Unit!, Text(tags)));
        });
        listener.Start();

        Run();

        // Other tests run beside this one and are measured as well.
        Assert.Contains(("phananh.command.duration", "s", "phananh.act=Register phananh.outcome=accepted"), measured);
        Assert.Contains(("phananh.command.duration", "s", "phananh.act=Classify phananh.outcome=failed"), measured);
        Assert.Contains(("phananh.events", "{event}", "phananh.cause=command"), measured);
        Assert.Contains(measured, item => item.Name == "phananh.refusals" && item.Tags.StartsWith("phananh.code=", StringComparison.Ordinal));
        Assert.Contains(("phananh.notifications", "{notification}", ""), measured);
        Assert.All(measured, item => NothingPersonal(item.Tags));
    }

    [Fact]
    public void Log_OfAWholeRun_HoldsNothingPersonal()
    {
        using var hotline = new HostedHotline(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Province"] = "tay-ninh" });
        hotline.Accepted("C-1");
        hotline.Do("C-1", Hotline.Submitter, new ApproveAct());
        
        Assert.Equal(
            ["CommandAccepted", "CommandAccepted", "CommandAccepted", "CommandAccepted", "CommandRefused"], hotline.Log.Names.Take(5));
        Assert.All(hotline.Log.Lines, line => NothingPersonal(line.Text));
        Assert.Contains(hotline.Log.Lines, line => line.Text.StartsWith("Approve on case C-1 refused: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Log_OfADriverThatFails_QuotesNothingOfIt()
    {
        using var log = new CapturedLog();
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        var desk = Failing(hotline, log);

        Assert.Throws<IOException>(() => Hotline.Wait(desk.HandleAsync(hotline.Command("2025-03-03 09:10", Hotline.Reception, new ClassifyAct(new("Lighting"))))));

        Assert.Equal("Classify on case C-1 failed: IOException", Assert.Single(log.Lines).Text.Trim());
    }

    private static Hotline Run()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset) { Code = $"C-{Guid.NewGuid():N}" };
        var register = hotline.Command("2025-03-03 09:00", Hotline.Submitter, Hotline.Registration());
        hotline.Do(register);
        hotline.Do(register);
        hotline.Classify("2025-03-03 09:05");
        hotline.Do("2025-03-03 09:06", Hotline.Submitter, new ApproveAct());
        Assert.Throws<IOException>(() => Hotline.Wait(
            Failing(hotline, null).HandleAsync(hotline.Command("2025-03-03 09:10", Hotline.Reception, new ClassifyAct(new("Lighting"))))));
        hotline.Advance("2025-03-03 09:07");
        _ = hotline.Notices;
        return hotline;
    }

    private static HotlineDesk Failing(Hotline hotline, CapturedLog? log) => new(
        new(new FailingStore(), new InMemoryPersonalTexts(), hotline.Keys, new InMemoryUnitDirectory(UnitRegister.Empty)),
        hotline.Desk.Regulations,
        logger: log?.Of<HotlineDesk>());

    private static ActivityListener Listen(Activity parent, ConcurrentQueue<Activity> spans)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PhanAnhTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (span.ParentId == parent.Id)
                {
                    spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));

    private static void NothingPersonal(string text) =>
        Assert.All(Personal, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
}
