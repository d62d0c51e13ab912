using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Finds personal data made of digits: telephone and citizen numbers, accounts, tax codes, plates, coordinates, dates of birth. Reads the runs of digits
/// once from left to right and looks at a bounded stretch from each.
/// </summary>
internal sealed class NumberFinder(RedactionRules rules)
{
    private const int MostRuns = 8;
    private const int MostDigits = 19;
    private const int FewestDigits = 6;
    private const int FewestBehindBank = 9;
    private const int MostPrefixLetters = 2;

    internal void Find(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        using var runs = DigitRuns.Of(text);
        for (var i = 0; i < runs.Count;)
        {
            i += FindAt(text, runs, i, found);
        }
    }

    /// <summary>Looks at what begins with a run; answers how many runs are done with.</summary>
    private int FindAt(ReadOnlySpan<char> text, DigitRuns runs, int first, List<FoundPassage> found)
    {
        var run = runs[first];
        if (PlateShape.EndAt(text, run) is var plateEnd and > 0)
        {
            found.Add(new(run.Start, plateEnd - run.Start, PersonalDataKind.Plate, PassageConfidence.Strong));
            return RunsBefore(runs, first, plateEnd);
        }

        if (MilitaryPlateShape.At(text, run) is var (militaryStart, militaryEnd))
        {
            found.Add(new(militaryStart, militaryEnd - militaryStart, PersonalDataKind.Plate, PassageConfidence.Weak));
            return RunsBefore(runs, first, militaryEnd);
        }

        if (CoordinateShape.EndAt(text, runs, first) is var pairEnd and > 0)
        {
            found.Add(new(run.Start, pairEnd - run.Start, PersonalDataKind.Coordinates, PassageConfidence.Weak));
            return RunsBefore(runs, first, pairEnd);
        }

        if (BirthDateShape.EndAt(text, runs, first) is var birthEnd and > 0)
        {
            found.Add(new(run.Start, birthEnd - run.Start, PersonalDataKind.BirthDate, PassageConfidence.Strong));
            return RunsBefore(runs, first, birthEnd);
        }

        return TimesShape.RunsAt(text, runs, first) is var times and > 0 ? times
            : NumberShape.IsDate(text, runs, first) ? 3
            : FindNumber(text, runs, first, found);
    }

    private int FindNumber(ReadOnlySpan<char> text, DigitRuns runs, int first, List<FoundPassage> found)
    {
        var last = first;
        while (last + 1 < runs.Count && last - first + 1 < MostRuns && NumberShape.IsSeparator(text[runs[last].End..runs[last + 1].Start]))
        {
            last++;
        }

        if (runs.DigitsOf(first, last).Length < FewestDigits)
        {
            return 1;
        }

        var (begin, ahead) = BeginOf(text, runs[first].Start);
        for (; last >= first; last--)
        {
            var digits = runs.DigitsOf(first, last);
            if (digits.Length is < FewestDigits or > MostDigits)
            {
                continue;
            }

            var plus = runs[first].Start > 0 && text[runs[first].Start - 1] == '+';
            if (!plus && (NumberShape.IsYears(runs, first, last) || Amount.Is(text, digits, runs[first].Start, runs[last].End)))
            {
                return last - first + 1;
            }

            var isAccount = !NumberShape.IsThousands(runs, first, last);
            if (Classify(digits, plus, ahead, begin < runs[first].Start, isAccount, first == last, out var allowed) is var (kind, confidence))
            {
                var start = begin - (plus ? 1 : 0);
                found.Add(new(start, runs[last].End - start, kind, confidence));
                return last - first + 1;
            }

            if (allowed)
            {
                return last - first + 1;
            }
        }

        return 1;
    }

    /// <summary>Where a number begins and what is said of it: "BHYT GD4797912345678" and "hộ chiếu C1234567" begin with letters.</summary>
    private static (int Begin, CueAhead Ahead) BeginOf(ReadOnlySpan<char> text, int digits)
    {
        // Behind a space only capitals belong to the number: "so" is a word.
        var apart = digits > 0 && text[digits - 1] == ' ';
        var end = apart ? digits - 1 : digits;
        var begin = end;
        while (begin > 0 && end - begin < MostPrefixLetters && (apart ? char.IsAsciiLetterUpper(text[begin - 1]) : char.IsAsciiLetter(text[begin - 1])))
        {
            begin--;
        }

        return begin < end
            && (begin == 0 || !char.IsLetterOrDigit(text[begin - 1]))
            && NumberCues.Before(text, begin) is { Cue: NumberCue.Insurance or NumberCue.IdentityCard } ahead
            ? (begin, ahead)
            : (digits, NumberCues.Before(text, digits));
    }

    /// <summary>A cue right ahead of a number outweighs its form, one farther off does not: "tài khoản của bà Lan bị khóa, gọi 0276 3822 233".</summary>
    private (PersonalDataKind Kind, PassageConfidence Confidence)? Classify(
        ReadOnlySpan<char> digits, bool plus, CueAhead ahead, bool isLettered, bool isAccount, bool isOneRun, out bool allowed)
    {
        allowed = false;
        var told = ByCue(digits, ahead, isLettered, isAccount);
        if (told is not null && ahead.Reach == CueReach.Near)
        {
            return told;
        }

        if (NumberShape.IsCitizenId(digits))
        {
            return (PersonalDataKind.CitizenId, PassageConfidence.Strong);
        }

        if (NumberShape.PhoneOf(digits, plus, out var national) is { } confidence)
        {
            Span<char> dialled = stackalloc char[16];
            dialled[0] = '0';
            national.CopyTo(dialled[1..]);
            allowed = rules.AllowsPhone(dialled[..(national.Length + 1)]);
            return allowed ? null : (PersonalDataKind.Phone, confidence);
        }

        if (told is not null)
        {
            return told;
        }

        if (NumberShape.IsCard(digits))
        {
            return (PersonalDataKind.BankAccount, PassageConfidence.Weak);
        }

        return isOneRun && digits.Length == 9 && digits[0] <= '3' && !plus ? (PersonalDataKind.IdentityCard, PassageConfidence.Weak) : null;
    }

    private static (PersonalDataKind Kind, PassageConfidence Confidence)? ByCue(ReadOnlySpan<char> digits, CueAhead ahead, bool isLettered, bool isAccount) =>
        ahead.Cue switch
        {
            NumberCue.CitizenId when digits.Length is 9 or 12 => (PersonalDataKind.CitizenId, PassageConfidence.Strong),
            NumberCue.IdentityCard when digits.Length is 9 or 12 || (digits.Length is 7 or 8 && (isLettered || ahead.Reach != CueReach.Far)) =>
                (PersonalDataKind.IdentityCard, PassageConfidence.Strong),
            NumberCue.BankAccount when isAccount => (PersonalDataKind.BankAccount, PassageConfidence.Strong),
            NumberCue.Bank when isAccount && (ahead.Reach == CueReach.Near || digits.Length >= FewestBehindBank) =>
                (PersonalDataKind.BankAccount, PassageConfidence.Strong),
            NumberCue.TaxCode when digits.Length is 10 or 12 or 13 => (PersonalDataKind.TaxCode, PassageConfidence.Strong),
            NumberCue.Insurance when digits.Length is 10 or 12 or 13 or 15 => (PersonalDataKind.InsuranceNumber, PassageConfidence.Strong),
            NumberCue.Phone when ahead.Reach != CueReach.Far && digits.Length == 9 && digits[0] != '0'
                && NumberingPlan.KindOf(digits) == PhoneNumberKind.Mobile => (PersonalDataKind.Phone, PassageConfidence.Weak),
            _ => null,
        };

    private static int RunsBefore(DigitRuns runs, int first, int end)
    {
        var done = 1;
        while (first + done < runs.Count && runs[first + done].Start < end)
        {
            done++;
        }

        return done;
    }
}
