using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <content>What it tells to people.</content>
public sealed partial class HotlineDesk
{
    /// <summary>Sends the notifications of all events behind a position of the log, each at least once.</summary>
    /// <param name="after">The position up to which everything was sent; 0 at first.</param>
    /// <param name="notifier">Sends them.</param>
    /// <param name="cancellation">Ends it between two notifications.</param>
    /// <returns>The position up to which everything is sent now: to be kept for the next call.</returns>
    public async ValueTask<long> NotifyAsync(long after, INotifier notifier, CancellationToken cancellation = default)
    {
        using var activity = HostTrace.Notify();
        await foreach (var stored in _ports.Store.ReadAllAsync(after, cancellation).ConfigureAwait(false))
        {
            foreach (var notification in await NotificationsOfAsync(stored.Event, cancellation).ConfigureAwait(false))
            {
                await notifier.SendAsync(notification, cancellation).ConfigureAwait(false);
                HostMeter.Notified();
            }

            after = stored.Position;
        }

        return after;
    }

    private async ValueTask<ImmutableArray<Notification>> NotificationsOfAsync(CaseEvent e, CancellationToken cancellation)
    {
        if (e.Notifies.IsEmpty)
        {
            return [];
        }

        var log = await _ports.Store.LoadAsync(e.Case, cancellation).ConfigureAwait(false);
        var subject = Case.Replay(log.Select(stored => stored.Event).TakeWhile(earlier => earlier.Sequence <= e.Sequence));
        return _regulations.Library.Find(subject.Preset) is { } preset
            ? NotificationFeed.Of(subject, e, preset, await _ports.Units.CurrentAsync(cancellation).ConfigureAwait(false))
            : [];
    }
}
