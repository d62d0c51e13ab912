using System.Collections.Frozen;

namespace PhanAnh.Reporting;

/// <summary>The words a table may use: the preset's codes and names, in any letter case.</summary>
internal sealed class ImportWords
{
    private readonly Dictionary<ImportColumn, FrozenDictionary<string, TermCode>> _terms;

    internal ImportWords(Preset preset)
    {
        Ratings = Words(preset.Terms.Ratings.Select(rating => (rating.Code, rating.Name)));
        _terms = new()
        {
            [ImportColumn.Channel] = Words(preset.Intake.Channels.Select(channel => (channel.Code, channel.Name))),
            [ImportColumn.Kind] = Words(preset.Terms.CaseKinds.Select(term => (term.Code, term.Name))),
            [ImportColumn.Submitter] = Words(preset.Terms.SubmitterKinds.Select(term => (term.Code, term.Name))),
            [ImportColumn.Field] = Words(preset.Terms.Fields.Select(term => (term.Code, term.Name))),
            [ImportColumn.Ground] = Words(preset.Intake.Grounds.Select(ground => (ground.Code, ground.Name))),
        };
    }

    /// <summary>What stands for a word that the preset does not know: the history of a province is older than its regulation.</summary>
    internal static TermCode Unknown { get; } = new("Unknown");

    internal static IReadOnlyDictionary<string, Outcome> Outcomes { get; } = new Dictionary<string, Outcome>(StringComparer.OrdinalIgnoreCase)
    {
        ["answered"] = Outcome.Answered,
        ["đã trả lời"] = Outcome.Answered,
        ["rejected"] = Outcome.Rejected,
        ["không tiếp nhận"] = Outcome.Rejected,
        ["guided"] = Outcome.Guided,
        ["đã hướng dẫn"] = Outcome.Guided,
        ["outOfProvince"] = Outcome.OutOfProvince,
        ["ngoài thẩm quyền"] = Outcome.OutOfProvince,
        ["secretRegime"] = Outcome.SecretRegime,
        ["chuyển chế độ mật"] = Outcome.SecretRegime,
    };

    internal IReadOnlyDictionary<string, TermCode> Ratings { get; }

    internal TermCode Term(ImportColumn column, string text) => _terms[column].GetValueOrDefault(text, Unknown);

    private static FrozenDictionary<string, TermCode> Words(IEnumerable<(TermCode Code, LocalizedText Name)> terms)
    {
        var words = new Dictionary<string, TermCode>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, name) in terms)
        {
            words.TryAdd(code.Value, code);
            words.TryAdd(name.Vietnamese, code);
            words.TryAdd(name.In(Language.English), code);
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
