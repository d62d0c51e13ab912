using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <content>What it tells to people.</content>
public sealed partial class HotlineDesk
{
    /// <summary>Sends the notifications of all events behind a position of the log, each at least once.</summary>
    /// <remarks>
    /// While a case is set apart on suspicion of state secrets, the coordinating unit alone is told of it. When it is let go, all its notifications up to then are sent to
    /// everybody they are for; by their <see cref="Notification.Key"/> the notifier knows those that it sent before. It stops before an event whose regulation is not in the
    /// library, which alone says who is told: whoever was to hear of it is told once the regulation is there again.
    /// </remarks>
    /// <param name="after">The position up to which everything was sent; 0 at first.</param>
    /// <param name="notifier">Sends them.</param>
    /// <param name="cancellation">Ends it between two notifications.</param>
    /// <returns>The position up to which everything is sent now: to be kept for the next call.</returns>
    public async ValueTask<long> NotifyAsync(long after, INotifier notifier, CancellationToken cancellation = default)
    {
        using var activity = HostTrace.Notify();
        var sent = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var stored in _ports.Store.ReadAllAsync(after, cancellation).ConfigureAwait(false))
        {
            if (await NotificationsOfAsync(stored.Event, sent, cancellation).ConfigureAwait(false) is not { } notifications)
            {
                return after;
            }

            foreach (var notification in notifications)
            {
                await notifier.SendAsync(notification, cancellation).ConfigureAwait(false);
                HostMeter.Notified();
            }

            after = stored.Position;
        }

        return after;
    }

    /// <summary>What is sent for an event now: its own notifications, or all up to it where the case is let go by it.</summary>
    /// <returns>None where the regulation that names them is not at hand.</returns>
    private async ValueTask<IReadOnlyList<Notification>?> NotificationsOfAsync(CaseEvent e, HashSet<string> sent, CancellationToken cancellation)
    {
        var isLetGo = e.Fact is QuarantineReleased;
        if (e.Notifies.IsEmpty && !isLetGo)
        {
            return [];
        }

        var log = await _ports.Store.LoadAsync(e.Case, cancellation).ConfigureAwait(false);
        var events = log.Select(stored => stored.Event).ToImmutableArray();
        var units = await _ports.Units.CurrentAsync(cancellation).ConfigureAwait(false);
        var setApart = Case.Replay(events).QuarantinedAt;
        // What was sent while the case was set apart is not sent once more when it is let go.
        var mayRepeat = events.Any(each => each.Fact is Quarantined or QuarantineReleased);
        var notifications = new List<Notification>();
        foreach (var told in !isLetGo ? [e] : setApart is null ? events.TakeWhile(earlier => earlier.Sequence <= e.Sequence) : [])
        {
            if (NotificationsOf(events, told, setApart, units) is not { } each)
            {
                return null;
            }

            notifications.AddRange(each.Where(notification => !mayRepeat || sent.Add(notification.Key)));
        }

        return notifications;
    }

    private ImmutableArray<Notification>? NotificationsOf(ImmutableArray<CaseEvent> log, CaseEvent e, Instant? setApart, UnitRegister units)
    {
        if (e.Notifies.IsEmpty)
        {
            return ImmutableArray<Notification>.Empty;
        }

        var subject = Case.Replay(log.TakeWhile(earlier => earlier.Sequence <= e.Sequence)) with { QuarantinedAt = setApart };
        if (_regulations.Library.Find(subject.Preset) is { } preset)
        {
            return NotificationFeed.Of(subject, e, preset, units);
        }

        HostLog.RegulationMissing(_logger, subject);
        return null;
    }
}
