using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// The time of the matter is the submitter's words ("sáng nay", "khoảng 9 giờ tối") and is not read; only a date in digits, day first, that cannot be
/// is asked about.
/// </summary>
internal static class OccurrenceReview
{
    private static readonly LocalDate Earliest = new(1900, 1, 1);

    internal static void Run(ReviewDraft draft)
    {
        if (draft.Submission.OccurredAt?.Reveal() is not { } raw || FindImplausible(raw, draft.ReceivedOn) is not { } span)
        {
            return;
        }

        draft.Add(new()
        {
            RuleId = IntakeRuleIds.Occurrence,
            ReasonCode = FindingCodes.TimeImplausible,
            Clauses = draft.ClausesOf(IntakeField.OccurredAt),
            Severity = SeverityCaps.Asked(draft.Requirements.Of(IntakeField.OccurredAt), FindingSeverity.AsksForClarification),
            Confidence = FindingConfidence.Strong,
            Field = IntakeField.OccurredAt,
            Evidence = [new(IntakeField.OccurredAt, span)],
        });
    }

    private static TextSpan? FindImplausible(string raw, LocalDate receivedOn)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (!char.IsAsciiDigit(raw[i]))
            {
                continue;
            }

            var end = i;
            if (ReadNumber(raw, ref end, 2) is { } day && IsSeparator(raw, ref end) && ReadNumber(raw, ref end, 2) is { } month
                && IsSeparator(raw, ref end) && ReadNumber(raw, ref end, 4) is { } year and >= 1000)
            {
                if (!IsPlausible(day, month, year, receivedOn))
                {
                    return new(i, end - i);
                }

                i = end - 1;
                continue;
            }

            while (i + 1 < raw.Length && char.IsAsciiDigit(raw[i + 1]))
            {
                i++;
            }
        }

        return null;
    }

    private static int? ReadNumber(string raw, ref int position, int most)
    {
        var (start, value) = (position, 0);
        while (position < raw.Length && char.IsAsciiDigit(raw[position]) && position - start < most)
        {
            value = (10 * value) + raw[position++] - '0';
        }

        return position > start && (position == raw.Length || !char.IsAsciiDigit(raw[position])) ? value : null;
    }

    private static bool IsSeparator(string raw, ref int position) =>
        position < raw.Length && raw[position] is '/' or '-' or '.' && ++position > 0;

    // A day of grace: clocks and midnight differ.
    private static bool IsPlausible(int day, int month, int year, LocalDate receivedOn) =>
        year is >= 1900 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
        && new LocalDate(year, month, day) is var date && date >= Earliest && date <= receivedOn.PlusDays(1);
}
