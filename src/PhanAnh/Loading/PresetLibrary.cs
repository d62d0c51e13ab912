using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The regulations known to a host, by province and date. Immutable and thread-safe.</summary>
public sealed class PresetLibrary
{
    private static readonly Lazy<PresetLibrary> ShippedOnce = new(ReadShipped);

    private readonly ImmutableArray<Preset> _presets;
    private readonly ImmutableArray<Preset> _superseded;

    private PresetLibrary(ImmutableArray<Preset> presets, ImmutableArray<Preset> superseded = default) =>
        (_presets, _superseded) = (presets, superseded.IsDefault ? [] : superseded);

    /// <summary>The regulations that ship with the package.</summary>
    public static PresetLibrary Shipped => ShippedOnce.Value;

    /// <summary>A library without regulations.</summary>
    public static PresetLibrary Empty { get; } = new([]);

    /// <summary>All regulations, in no promised order.</summary>
    public IReadOnlyList<Preset> Presets => _presets;

    /// <summary>The codes of the provinces, in ordinal order.</summary>
    public IReadOnlyList<string> Provinces => [.. _presets.Select(preset => preset.Province).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// The pairs of regulations of one province between which <see cref="InForce(string, LocalDate)"/> could not choose, in ordinal order of their ids; empty in a sound
    /// library. O(n²) in the number of regulations.
    /// </summary>
    public IReadOnlyList<PresetConflict> Conflicts =>
    [
        .. InOrder(_presets.SelectMany((one, place) => _presets.Skip(place + 1).Select(other => PresetConflict.Of(one, other)))),
    ];

    /// <summary>
    /// The days between two regulations of one province on which none is in force, by province and then by day; empty where each follows the one before. Before the first
    /// and after the last regulation there is no gap.
    /// </summary>
    public IReadOnlyList<PresetGap> Gaps => [.. Provinces.SelectMany(GapsOf)];

    /// <summary>A library with one more regulation; one of the same id and version is replaced, so that an adopter's copy wins.</summary>
    public PresetLibrary With(Preset preset) =>
        new([.. _presets.Where(known => known.Stamp.Id != preset.Stamp.Id || known.Stamp.Version != preset.Stamp.Version), preset], _superseded);

    /// <summary>
    /// This library after an earlier one: what the earlier one knew and this one has no more, or with other bytes, takes no new cases, and is found by
    /// <see cref="Find(PresetStamp)"/> for the cases pinned to it.
    /// </summary>
    public PresetLibrary Succeeding(PresetLibrary earlier) =>
        new(_presets, [.. _superseded.Concat(earlier._presets).Concat(earlier._superseded).ExceptBy(_presets.Select(preset => preset.Stamp), preset => preset.Stamp)]);

    /// <summary>The regulation of a province in force at an instant, by the local date in Việt Nam; the highest version where several are.</summary>
    public PresetLookup InForce(string province, Instant at) => InForce(province, PhanAnh.Calendar.VietnamTime.DateOf(at));

    /// <summary>
    /// The regulation of a province in force on a local date: one that is laid over another for a time goes before that other; of several the one that came into force last, of these
    /// the highest version. Where two have both in common, or two overlays claim the day, the answer is <see cref="RefusalCodes.PresetConflict"/>, never one of them by chance.
    /// </summary>
    public PresetLookup InForce(string province, LocalDate day)
    {
        if (!_presets.Any(preset => preset.Province == province))
        {
            return PresetLookup.Refused(new(RefusalCodes.ProvinceUnknown, [province, string.Join(", ", Provinces)], "province"));
        }

        Preset[] claiming = [.. _presets.Where(preset => preset.Province == province && preset.IsInForceOn(day))];
        var inForce = claiming.Where(preset => !claiming.Any(other => other.Amends == preset.Stamp.Id)).MaxBy(preset => (preset.From, preset.Stamp.Version));
        if (inForce is null)
        {
            return PresetLookup.Refused(new(RefusalCodes.NoPresetInForce, [province, NodaTime.Text.LocalDatePattern.Iso.Format(day)], "at"));
        }

        var conflict = claiming.Select(preset => PresetConflict.Of(inForce, preset)).FirstOrDefault(found => found is not null);
        return conflict is null ? new(inForce, null) : PresetLookup.Refused(conflict.Reason);
    }

    /// <summary>The regulation that a case is pinned to: same id and version, and the same bytes where they are there.</summary>
    public Preset? Find(PresetStamp stamp)
    {
        // Without a delegate: every command asks.
        Preset? sameVersion = null;
        foreach (var preset in _presets)
        {
            if (preset.Stamp == stamp)
            {
                return preset;
            }

            sameVersion ??= preset.Stamp.Id == stamp.Id && preset.Stamp.Version == stamp.Version ? preset : null;
        }

        foreach (var preset in _superseded)
        {
            if (preset.Stamp == stamp)
            {
                return preset;
            }
        }

        return sameVersion;
    }

    /// <summary>The regulation of an id, in its highest version; or of a province, the latest that is laid over no other for a time.</summary>
    public Preset? Find(string idOrProvince) =>
        _presets.Where(preset => preset.Stamp.Id == idOrProvince || (preset.Province == idOrProvince && !preset.IsOverlay)).MaxBy(preset => (preset.From, preset.Stamp.Version));

    /// <summary>The conflicts in which one of these regulations is.</summary>
    internal IReadOnlyList<PresetConflict> ConflictsOf(Preset preset) => [.. InOrder(_presets.Select(other => PresetConflict.Of(preset, other)))];

    private static IEnumerable<PresetConflict> InOrder(IEnumerable<PresetConflict?> conflicts) => conflicts.OfType<PresetConflict>()
        .OrderBy(conflict => conflict.First.Id, StringComparer.Ordinal).ThenBy(conflict => conflict.Second.Id, StringComparer.Ordinal);

    private IEnumerable<PresetGap> GapsOf(string province)
    {
        LocalDate? covered = null;
        foreach (var preset in _presets.Where(preset => preset.Province == province).OrderBy(preset => preset.From))
        {
            if (covered is { } last && preset.From > last.PlusDays(1))
            {
                yield return new(province, last.PlusDays(1), preset.From.PlusDays(-1));
            }

            if (preset.To is not { } to)
            {
                yield break;
            }

            covered = covered is { } known ? LocalDate.Max(known, to) : to;
        }
    }

    private static PresetLibrary ReadShipped() => new(
    [
        .. PresetSources.ShippedFiles().Select(file => PresetLoad.From(file.Bytes) is { Preset: { } preset }
            ? preset
            : throw new InvalidOperationException($"{file.Name} is defective: {PresetLoad.From(file.Bytes).Defects[0]}")),
    ]);
}
