using System.Collections.Immutable;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>The limits of a procedure as texts and back, worked out once: events keep the text, and every answer wants the value.</summary>
internal sealed class LimitTexts
{
    private readonly Dictionary<TimeLimit, string> _texts = [];
    private readonly Dictionary<string, TimeLimit> _limits = new(StringComparer.Ordinal);

    internal LimitTexts(ImmutableArray<ClockDefinition> clocks)
    {
        Add(TimeLimit.None);
        Add(TimeLimit.StatedDate);
        foreach (var clock in clocks)
        {
            foreach (var row in clock.Limits)
            {
                Add(row.Limit);
            }
        }
    }

    internal string Of(TimeLimit limit) => _texts.TryGetValue(limit, out var text) ? text : limit.ToString();

    /// <exception cref="FormatException">The text is no limit.</exception>
    internal TimeLimit Of(string text) => _limits.TryGetValue(text, out var limit) ? limit : TimeLimit.Parse(text);

    private void Add(TimeLimit limit)
    {
        if (!_texts.ContainsKey(limit))
        {
            var text = limit.ToString();
            _texts.Add(limit, text);
            _limits.TryAdd(text, limit);
        }
    }
}
