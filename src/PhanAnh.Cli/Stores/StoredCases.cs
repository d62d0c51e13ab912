using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The cases of a store that is only read, each folded from its log.</summary>
internal static class StoredCases
{
    public static async ValueTask<IReadOnlyDictionary<CaseCode, Case>?> ReadAsync(string path, Complaints complaints, CancellationToken cancellation)
    {
        var store = await StoreFile.ReadAsync(path, complaints, cancellation).ConfigureAwait(false);
        if (store is null)
        {
            return null;
        }

        await using (store.ConfigureAwait(false))
        {
            var cases = new Dictionary<CaseCode, Case>();
            await foreach (var stored in store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
            {
                cases[stored.Event.Case] = Case.Apply(cases.GetValueOrDefault(stored.Event.Case), stored.Event);
            }

            return cases;
        }
    }
}
