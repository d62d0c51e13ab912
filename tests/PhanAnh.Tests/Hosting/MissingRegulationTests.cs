using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A regulation that was taken out of the configuration while cases are pinned to it: nobody may lose what was to be told, and somebody must hear of it.</summary>
public sealed class MissingRegulationTests : IDisposable
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);
    private readonly CapturedLog _log = new();
    private readonly HotlineDesk _without;

    public MissingRegulationTests() =>
        _without = new(_hotline.Ports, new(PresetLibrary.Empty.With(PresetText.DongNai.Preset), "dong-nai"), logger: _log.Of<HotlineDesk>());

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task Notify_OfACaseWhoseRegulationIsGone_StopsBeforeIt()
    {
        _hotline.Register("2025-03-03 08:00");
        var position = await _hotline.Desk.NotifyAsync(0, new Letters());
        _hotline.Must("2025-03-03 09:00", Hotline.Reception, Hotline.Rejection("c"));
        var letters = new Letters();

        Assert.Equal(position, await _without.NotifyAsync(position, letters));

        Assert.Empty(letters.Sent);
        Assert.Equal("Case C-1 stands still: its regulation tay-ninh-58-2024 version 1 is not in the library", Assert.Single(_log.Lines).Text.Trim());
        Assert.True(await _hotline.Desk.NotifyAsync(position, letters) > position);
        Assert.Contains("Rejected", letters.Sent);
    }

    [Fact]
    public async Task Advance_OfACaseWhoseRegulationIsGone_SaysSo()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Classify("2025-03-03 08:10");
        _hotline.Dispatch("2025-03-03 08:20", "U1");

        Assert.Empty(await _without.AdvanceAsync(Hotline.At("2025-04-03 08:00")));

        Assert.Contains("RegulationMissing", _log.Names);
        Assert.NotEmpty(await _hotline.Desk.AdvanceAsync(Hotline.At("2025-04-03 08:00")));
    }

    private sealed class Letters : INotifier
    {
        public List<string> Sent { get; } = [];

        public ValueTask SendAsync(Notification notification, CancellationToken cancellation = default)
        {
            Sent.Add(notification.Definition.Code.Value);
            return default;
        }
    }
}
