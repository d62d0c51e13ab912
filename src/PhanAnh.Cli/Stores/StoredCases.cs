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
            return await FoldAsync(store, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The cases in the order of their codes, or the one that is named; none where the store cannot be read, or has no such case.</summary>
    public static async ValueTask<IReadOnlyList<Case>?> ReadAsync(string path, string? named, Complaints complaints, CancellationToken cancellation)
    {
        var cases = await ReadAsync(path, complaints, cancellation).ConfigureAwait(false);
        if (cases is not null && named is not null && !cases.Values.Any(subject => subject.Code.Value == named))
        {
            complaints.Add("CASE_UNKNOWN", "--case", named);
            return null;
        }

        return cases is null ? null : [.. Ordered(cases.Values.Where(subject => named is null || subject.Code.Value == named))];
    }

    public static IEnumerable<Case> Ordered(IEnumerable<Case> cases) => cases.OrderBy(subject => subject.Code.Value, StringComparer.Ordinal);

    /// <summary>The cases whose regulation is not at hand, each with its code. Nobody may take one for a case of which there is nothing to tell.</summary>
    public static Complaints Unread(IEnumerable<Case> cases, HotlineRegulations regulations, string path)
    {
        var complaints = new Complaints();
        foreach (var subject in cases.Where(subject => regulations.Of(subject) is null))
        {
            complaints.Add(Missing(subject), $"{InputFile.NameOf(path)} {subject.Code}");
        }

        return complaints;
    }

    public static RefusalReason Missing(Case subject) =>
        new(RefusalCodes.PresetMissing, [subject.Preset.Id, TimeTexts.Text(subject.Preset.Version)]);

    private static async ValueTask<IReadOnlyDictionary<CaseCode, Case>> FoldAsync(JsonLinesCaseStore store, CancellationToken cancellation)
    {
        var cases = new Dictionary<CaseCode, Case>();
        await foreach (var stored in store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            cases[stored.Event.Case] = Case.Apply(cases.GetValueOrDefault(stored.Event.Case), stored.Event);
        }

        return cases;
    }
}
