using System.Collections.Immutable;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>
/// The limits of a procedure as texts and back, worked out once: events keep the text, and every answer wants the value. A fresh process need not compile a table for their type.
/// </summary>
internal sealed class LimitTexts
{
    /// <summary>Most regulations have fewer. Of one that has more, the rest is written out each time.</summary>
    private const int MostKept = 32;

    private readonly TimeLimit[] _kept = new TimeLimit[MostKept];
    private readonly string[] _texts = new string[MostKept];
    private readonly Dictionary<string, object> _limits = new(StringComparer.Ordinal);
    private int _count;

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

    internal string Of(TimeLimit limit) => Kept(limit) ?? limit.ToString();

    /// <exception cref="FormatException">The text is no limit.</exception>
    internal TimeLimit Of(string text) => _limits.TryGetValue(text, out var limit) ? (TimeLimit)limit : TimeLimit.Parse(text);

    private string? Kept(TimeLimit limit)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_kept[i] == limit)
            {
                return _texts[i];
            }
        }

        return null;
    }

    private void Add(TimeLimit limit)
    {
        if (_count < MostKept && Kept(limit) is null)
        {
            (_kept[_count], _texts[_count]) = (limit, limit.ToString());
            _limits.TryAdd(_texts[_count], limit);
            _count++;
        }
    }
}
