namespace PhanAnh.Core;

/// <summary>Sends notifications: SMS, e-mail, the host's own inbox. Fed from the log, at least once each.</summary>
public interface INotifier
{
    /// <summary>Sends or queues one notification. The same <see cref="Notification.Key"/> may come again after a failure.</summary>
    ValueTask SendAsync(Notification notification, CancellationToken cancellation = default);
}
