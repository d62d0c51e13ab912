using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What is purged, or leaves the system as a state secret, leaves every port.</summary>
public sealed partial class HotlineDesk
{
    /// <summary>
    /// Finishes what was begun: destroys the key, and forgets the recurrences, of every case whose log says that they are gone and which still has them, because the disk was full
    /// or the process ended before it came to that. To be called when a host starts, and after an exception out of a purge; a repetition of the command does the same for its case.
    /// </summary>
    /// <param name="cancellation">Ends it between two cases.</param>
    /// <returns>The number of keys destroyed.</returns>
    /// <remarks>Reads the whole log once. May be called again, and while commands are carried out.</remarks>
    /// <exception cref="IOException">A key could not be destroyed; it is still there.</exception>
    public async ValueTask<int> FinishErasuresAsync(CancellationToken cancellation = default)
    {
        var gone = new HashSet<CaseCode>();
        await foreach (var stored in _ports.Store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            if (stored.Event is { Fact: Purged or StateSecretMarked } or { To.Outcome: Outcome.SecretRegime })
            {
                gone.Add(stored.Event.Case);
            }
        }

        var destroyed = 0;
        foreach (var code in gone)
        {
            cancellation.ThrowIfCancellationRequested();
            if (await FindAsync(code, cancellation).ConfigureAwait(false) is { } subject && _regulations.Of(subject) is var (preset, _)
                && await EraseAsync(subject, preset, cancellation).ConfigureAwait(false))
            {
                destroyed++;
            }
        }

        return destroyed;
    }

    /// <summary>Whether the key of the case was destroyed; not where nothing of it has to go, or it is gone.</summary>
    private async ValueTask<bool> EraseAsync(Case subject, Preset preset, CancellationToken cancellation)
    {
        var destroys = (subject.IsPurged || LeavesTheSystem(subject, preset))
            && await _ports.Keys.FindAsync(subject.Code, cancellation).ConfigureAwait(false) is not null;
        if (destroys)
        {
            await _ports.Keys.DestroyAsync(subject.Code, cancellation).ConfigureAwait(false);
            HostLog.CaseErased(_logger, subject.Code.Value);
        }

        // What holds state secrets, or may hold them, is not indexed either, whether its key is destroyed or not.
        if ((subject.IsPurged || subject.IsStateSecret || subject.IsQuarantined) && _ports.Recurrences is { } recurrences)
        {
            await recurrences.ForgetAsync(subject.Code, cancellation).ConfigureAwait(false);
        }

        return destroys;
    }

    /// <summary>A regulation that knows a regime of state secrets keeps none in the system, whatever the case had come to before it was marked.</summary>
    private static bool LeavesTheSystem(Case subject, Preset preset) =>
        subject.State.Outcome == Outcome.SecretRegime
        || (subject.IsStateSecret && preset.Terms.States.Any(state => state.Outcome == Outcome.SecretRegime));
}
