using System.Globalization;

namespace PhanAnh.Calendar;

/// <summary>The sentences of one language, keyed by code.</summary>
/// <remarks>A table of its own instead of .resx: culture "vi" does not exist in globalization-invariant mode.</remarks>
internal sealed partial class Sentences
{
    private readonly Dictionary<string, string> _texts;

    private Sentences(Dictionary<string, string> texts) => _texts = texts;

    internal static Sentences Vietnamese { get; } = new(VietnameseTexts());

    internal static Sentences English { get; } = new(EnglishTexts());

    internal IReadOnlyCollection<string> Keys => _texts.Keys;

    internal string this[string key] => _texts[key];

    internal string Format(string key, params ReadOnlySpan<object?> arguments) => string.Format(CultureInfo.InvariantCulture, _texts[key], arguments);

    internal string Limit(TimeLimit limit)
    {
        var key = "limit." + limit.Kind;
        return limit.Amount == 1 && _texts.TryGetValue(key + ".1", out var one) ? one : Format(key, limit.Amount);
    }

    // Programs count characters from 0, people from 1.
    internal string Defect(ParseDefect defect) => defect.Code == CalendarCodes.LimitFormat
        ? Format(defect.Code, defect.Found, defect.Position + 1, string.Join(", ", TimeLimit.Forms))
        : Format(defect.Code, defect.Found, defect.Position + 1);

    internal string Refusal(CalendarRefusal refusal) => refusal.Code is null ? string.Empty : Format(refusal.Code, refusal.Subject);
}
