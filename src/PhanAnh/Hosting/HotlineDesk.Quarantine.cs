using PhanAnh.Core;

namespace PhanAnh;

/// <content>How a case is read that is set apart, because it may hold state secrets.</content>
public sealed partial class HotlineDesk
{
    /// <summary>
    /// Records that an officer reads a case that is set apart, then opens one of its texts. There is no reading without the record: where the command is refused, or the
    /// case is no longer set apart, no text comes.
    /// </summary>
    /// <param name="reading">A command with <see cref="InspectQuarantineAct"/>. The same one repeated records nothing more.</param>
    /// <param name="reference">The text.</param>
    /// <param name="cancellation">Ends it between two ports.</param>
    /// <exception cref="ArgumentException">The command has another act.</exception>
    public async ValueTask<QuarantineReading> InspectAsync(Command reading, TextRef reference, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Act is not InspectQuarantineAct)
        {
            throw new ArgumentException($"A reading has {nameof(InspectQuarantineAct)}, not {reading.Act.Kind}.", nameof(reading));
        }

        var outcome = await HandleAsync(reading, cancellation).ConfigureAwait(false);
        var text = outcome is { IsAccepted: true, Case.IsQuarantined: true } && await _ports.Keys.FindAsync(reading.Case, cancellation).ConfigureAwait(false) is { } key
            ? await _ports.Texts.FindAsync(reading.Case, key, reference, cancellation).ConfigureAwait(false)
            : null;
        return new(outcome, text);
    }
}
