using System.Collections.Frozen;
using System.Collections.Immutable;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>The limits of a procedure as texts and back, worked out once: events keep the text, and every answer wants the value.</summary>
internal sealed class LimitTexts
{
    private readonly FrozenDictionary<TimeLimit, string> _texts;
    private readonly FrozenDictionary<string, TimeLimit> _limits;

    internal LimitTexts(ImmutableArray<ClockDefinition> clocks)
    {
        _texts = clocks.SelectMany(clock => clock.Limits).Select(row => row.Limit).Append(TimeLimit.None).Append(TimeLimit.StatedDate).Distinct()
            .ToFrozenDictionary(limit => limit, limit => limit.ToString());
        _limits = _texts.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    internal string Of(TimeLimit limit) => _texts.TryGetValue(limit, out var text) ? text : limit.ToString();

    /// <exception cref="FormatException">The text is no limit.</exception>
    internal TimeLimit Of(string text) => _limits.TryGetValue(text, out var limit) ? limit : TimeLimit.Parse(text);
}
