using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Cli;

/// <summary>Folds the events of a store into the facts of a report.</summary>
internal static class StoredFacts
{
    public static async ValueTask<FactSet?> ReadAsync(
        string path, FactFolder folder, Instant cut, Complaints complaints, CancellationToken cancellation)
    {
        var store = await StoreFile.OpenAsync(
            path, file => JsonLinesCaseStore.OpenAsync(file, new() { ReadOnly = true }, cancellation), opened => opened.Report, complaints).ConfigureAwait(false);
        if (store is null)
        {
            return null;
        }

        await using (store.ConfigureAwait(false))
        {
            var events = new List<CaseEvent>();
            await foreach (var stored in store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
            {
                events.Add(stored.Event);
            }

            return folder.Fold(events, cut);
        }
    }
}
