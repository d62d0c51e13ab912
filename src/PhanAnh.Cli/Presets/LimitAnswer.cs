using System.Globalization;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Cli;

/// <summary>A limit as a person writes it: <c>6 ngày làm việc</c> as well as <c>6 working days</c>.</summary>
internal static class LimitAnswer
{
    private static readonly (string Word, Func<int, TimeLimit> Of)[] Words =
    [
        ("phút", TimeLimit.Minutes), ("giờ", TimeLimit.Hours), ("giờ làm việc", TimeLimit.WorkingHours), ("ngày", TimeLimit.Days),
        ("ngày làm việc", TimeLimit.WorkingDays), ("tháng", TimeLimit.Months), ("năm", TimeLimit.Years),
    ];

    /// <summary>The limit as a preset writes it; none where the text is none.</summary>
    public static string? Read(string answer) => TryParse(answer, out var limit, out _) ? limit.ToString() : null;

    /// <summary>What is wrong with a limit. The library reads the forms of presets alone; here Vietnamese is read too, and so is offered.</summary>
    public static LocalizedText Sentence(ParseDefect defect) => defect.Code == CalendarCodes.LimitFormat
        ? ToolTexts.Both(CalendarCodes.LimitFormat, defect.Found, TimeTexts.Text(defect.Position + 1), string.Join(", ", TimeLimit.Forms))
        : new(defect.ToVietnamese(), defect.ToEnglish());

    /// <summary>The limit; where the text is none, what is wrong with it as English.</summary>
    public static bool TryParse(string text, out TimeLimit limit, out ParseDefect defect)
    {
        if (TimeLimit.TryParse(text, out limit, out defect))
        {
            return true;
        }

        // Some systems write each mark of a letter by itself; it looks the same.
        var words = VietnameseText.Compose(text).Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 2 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount is >= 1 and <= TimeLimit.MaxAmount
            && Array.Find(Words, known => string.Equals(known.Word, words[1], StringComparison.OrdinalIgnoreCase)) is { Of: { } of })
        {
            (limit, defect) = (of(amount), default!);
            return true;
        }

        return false;
    }
}
