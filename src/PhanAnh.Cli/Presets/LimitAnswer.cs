using System.Globalization;
using PhanAnh.Calendar;

namespace PhanAnh.Cli;

/// <summary>A limit as a person answers: <c>6 ngày làm việc</c> as well as <c>6 working days</c>.</summary>
internal static class LimitAnswer
{
    private static readonly (string Word, Func<int, TimeLimit> Of)[] Words =
    [
        ("phút", TimeLimit.Minutes), ("giờ", TimeLimit.Hours), ("giờ làm việc", TimeLimit.WorkingHours), ("ngày", TimeLimit.Days),
        ("ngày làm việc", TimeLimit.WorkingDays), ("tháng", TimeLimit.Months), ("năm", TimeLimit.Years),
    ];

    /// <summary>The limit as a preset writes it; none where the text is none.</summary>
    public static string? Read(string answer)
    {
        if (TimeLimit.TryParse(answer, out var limit))
        {
            return limit.ToString();
        }

        var words = answer.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount is >= 1 and <= TimeLimit.MaxAmount
            && Array.Find(Words, known => string.Equals(known.Word, words[1], StringComparison.OrdinalIgnoreCase)) is { Of: { } of }
                ? of(amount).ToString()
                : null;
    }
}
