using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The cases of a store that is only read, each folded from its log up to a moment.</summary>
internal static class StoredCases
{
    /// <summary>
    /// The cases as they stood at a moment, in the order of their codes, or the one that is named; those that began later are left out. None where the store cannot be read,
    /// or has no case of the name.
    /// </summary>
    public static async ValueTask<IReadOnlyList<Case>?> ReadAsync(string path, string? named, Instant at, Complaints complaints, CancellationToken cancellation)
    {
        var store = await StoreFile.ReadAsync(path, complaints, cancellation).ConfigureAwait(false);
        if (store is null)
        {
            return null;
        }

        await using (store.ConfigureAwait(false))
        {
            if (named is not null && !store.Codes.Any(code => code.Value == named))
            {
                complaints.Add("CASE_UNKNOWN", "--case", named);
                return null;
            }

            var cases = await FoldAsync(store, at, cancellation).ConfigureAwait(false);
            return [.. Ordered(cases.Values.Where(subject => named is null || subject.Code.Value == named))];
        }
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

    /// <summary>What had taken effect by a moment, whenever it was recorded; that moment is in, as a limit that ends then is judged by it.</summary>
    private static async ValueTask<IReadOnlyDictionary<CaseCode, Case>> FoldAsync(JsonLinesCaseStore store, Instant at, CancellationToken cancellation)
    {
        var cases = new Dictionary<CaseCode, Case>();
        await foreach (var stored in store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            var (e, subject) = (stored.Event, cases.GetValueOrDefault(stored.Event.Case));
            if (e.EffectiveAt <= at && (subject is not null || e.Sequence == 1))
            {
                // Numbered without gaps, since an event of before may be recorded after one of later.
                var sequence = (subject?.Version ?? 0) + 1;
                cases[e.Case] = Case.Apply(subject, e.Sequence == sequence ? e : e with { Sequence = sequence });
            }
        }

        return cases;
    }
}
