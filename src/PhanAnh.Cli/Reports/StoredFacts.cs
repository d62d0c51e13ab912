using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Cli;

/// <summary>Folds the events of a store into the facts of a report, starting from those that were kept beside it.</summary>
/// <param name="Folder">The regulations and units.</param>
/// <param name="Places">What tells the folder the places of cases, asked for each before it is folded.</param>
/// <param name="Stamp">The fingerprint of regulations, units and places.</param>
/// <param name="Note">Hears what was wrong with the file of facts: a code and the file.</param>
internal sealed record StoredFacts(FactFolder Folder, NamedPlaces Places, string Stamp, Action<string, string> Note)
{
    /// <summary>All events of a store.</summary>
    public static async ValueTask<IReadOnlyList<CaseEvent>> EventsAsync(JsonLinesCaseStore store, CancellationToken cancellation)
    {
        var events = new List<CaseEvent>();
        await foreach (var stored in store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            events.Add(stored.Event);
        }

        return events;
    }

    /// <summary>The kept facts, where nothing happened since and they were folded up to the same moment: then the store need not be read. None otherwise.</summary>
    public static async ValueTask<FactSet?> StandingAsync(string path, string stamp, Instant cut, CancellationToken cancellation)
    {
        try
        {
            return KeptFacts.PathFor(path) is { } file && await LogMark.AtEndOfAsync(path, cancellation).ConfigureAwait(false) is { } end
                && KeptFacts.ReadOf(file, stamp, end) is { } kept && kept.Facts.Cut == cut
                    ? kept.Facts
                    : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Whoever opens the store tells what is wrong with it.
            return null;
        }
    }

    /// <summary>The facts of every case, folded from the events anew.</summary>
    public async ValueTask<FactSet> FoldAsync(IReadOnlyList<CaseEvent> events, Instant cut, CancellationToken cancellation)
    {
        await Places.ReadAsync(events.Select(e => e.Case).Distinct(), cancellation).ConfigureAwait(false);
        return Folder.Fold(events, cut);
    }

    /// <summary>The facts of a store; of cases to which nothing happened since, those that were kept.</summary>
    public async ValueTask<FactSet> ReadAsync(JsonLinesCaseStore store, string path, Instant cut, bool keeps, CancellationToken cancellation)
    {
        // What is wrong with the store may be healed later, so nothing is kept of it.
        var file = keeps && store.Report.Defects.IsEmpty ? KeptFacts.PathFor(path) : null;
        var (state, kept) = file is null ? (KeptState.Missing, null) : KeptFacts.Read(file);
        if (state is KeptState.Damaged or KeptState.Foreign)
        {
            Note(state == KeptState.Damaged ? "FACTS_DAMAGED" : "FACTS_FOREIGN", file!);
        }

        var mark = await store.MarkAsync(cancellation).ConfigureAwait(false);
        var carried = kept is null ? null : await CarriedOnAsync(store, kept, file!, cut, cancellation).ConfigureAwait(false);
        var facts = carried is null
            ? await FoldAsync(await EventsAsync(store, cancellation).ConfigureAwait(false), cut, cancellation).ConfigureAwait(false)
            : await CompletedAsync(store, carried, cancellation).ConfigureAwait(false);
        if (file is not null && state != KeptState.Foreign && (kept?.Mark != mark || kept.Facts.Cut != cut || kept.Regulations != Stamp))
        {
            new KeptFacts(Stamp, mark, facts).Write(file);
        }

        return facts;
    }

    /// <summary>What of the kept facts still holds; none where they are of another log or of other regulations.</summary>
    private async ValueTask<FactSet?> CarriedOnAsync(JsonLinesCaseStore store, KeptFacts kept, string file, Instant cut, CancellationToken cancellation)
    {
        if (!await store.BeginsWithAsync(kept.Mark, cancellation).ConfigureAwait(false))
        {
            Note("FACTS_OTHER_STORE", file);
            return null;
        }

        if (kept.Regulations != Stamp)
        {
            return null;
        }

        var changed = new HashSet<CaseCode>();
        await foreach (var stored in store.ReadAllAsync(kept.Mark.Position, cancellation).ConfigureAwait(false))
        {
            changed.Add(stored.Event.Case);
        }

        return kept.Facts.CarriedOn(cut, changed);
    }

    /// <summary>Folds the cases that are not among the facts.</summary>
    private async ValueTask<FactSet> CompletedAsync(JsonLinesCaseStore store, FactSet carried, CancellationToken cancellation)
    {
        var known = carried.Cases.Select(row => row.Case).ToHashSet();
        var facts = new FactSetBuilder(carried.Cut);
        facts.Add(carried);
        CaseCode[] fresh = [.. store.Codes.Where(code => !known.Contains(code))];
        await Places.ReadAsync(fresh, cancellation).ConfigureAwait(false);
        foreach (var code in fresh)
        {
            var log = await store.LoadAsync(code, cancellation).ConfigureAwait(false);
            facts.Add(Folder.FoldCase(log.Select(stored => stored.Event), carried.Cut));
        }

        return facts.ToFactSet();
    }
}
