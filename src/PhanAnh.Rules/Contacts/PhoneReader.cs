using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>
/// Reads a phone field: cuts it at words into stretches of digit groups, and each stretch into the fewest numbers that are in the plan.
/// The field is short (200 characters), so trying the splits costs nothing to speak of.
/// </summary>
internal sealed class PhoneReader
{
    private const int LongestField = 200;
    private const int FewestDigitsOfANumber = 7;
    private const int MostGroups = 16;

    // By search key, so with or without marks.
    private static readonly string[] LandlineLabels = ["may ban", "dt ban", "dien thoai ban", "co dinh", "tel"];

    private readonly ImmutableArray<PhoneNumber>.Builder numbers = ImmutableArray.CreateBuilder<PhoneNumber>();
    private readonly ImmutableArray<ContactNote>.Builder notes = ImmutableArray.CreateBuilder<ContactNote>();
    private readonly bool labelledLandline;

    private PhoneReader(string raw) =>
        labelledLandline = raw.AsSpan().ContainsAnyExceptInRange('\0', '9') && NamesALandline(VietnameseText.SearchKey(raw));

    internal static PhoneReading Read(string raw)
    {
        if (raw.Length > LongestField)
        {
            return Single(raw, ContactCodes.PhoneTooLong);
        }

        if (string.IsNullOrWhiteSpace(raw))
        {
            return Single(raw, ContactCodes.PhoneEmpty);
        }

        var stretches = DigitGroup.Stretches(raw);
        var digits = stretches.Sum(s => s.Sum(g => g.Digits.Length));
        if (digits == 0)
        {
            return Single(raw, ContactCodes.PhoneNoDigits);
        }

        var reader = new PhoneReader(raw);
        foreach (var stretch in stretches)
        {
            reader.ReadStretch(stretch);
        }

        // "máy lẻ 12" beside a number is an extension, "số 5" alone is no number.
        if (reader.numbers.Count == 0 && reader.notes.Count == 0)
        {
            return Single(raw, ContactCodes.PhoneNotInPlan);
        }

        if (reader.numbers.Count > 1)
        {
            reader.Note(ContactCodes.PhoneSeveral, FindingConfidence.Certain, new TextSpan(0, raw.Length));
        }

        return new PhoneReading(raw, reader.numbers.ToImmutable(), reader.notes.ToImmutable());
    }

    private static PhoneReading Single(string raw, string code) =>
        new(raw, [], [new ContactNote(code, FindingConfidence.Certain, new TextSpan(0, raw.Length))]);

    private void ReadStretch(ReadOnlySpan<DigitGroup> groups)
    {
        while (!groups.IsEmpty)
        {
            // What stands before the next number ("1.", "2)") is read on its own; a broken +84 takes the rest along.
            var unknown = groups[0].International && KnownPrefix(groups) == 0 ? groups.Length : 0;
            while (unknown < groups.Length && KnownPrefix(groups[unknown..]) == 0)
            {
                unknown++;
            }

            var taken = unknown > 0 ? unknown : KnownPrefix(groups);
            ReadNumber(groups[..taken]);
            groups = groups[taken..];
        }
    }

    /// <summary>How many groups the longest number at the start has.</summary>
    private static int KnownPrefix(ReadOnlySpan<DigitGroup> groups)
    {
        var taken = Math.Min(MostGroups, groups.Length);
        while (taken > 0 && !IsKnown(groups[..taken]))
        {
            taken--;
        }

        return taken;
    }

    private static bool IsKnown(ReadOnlySpan<DigitGroup> groups) =>
        DialledNumber.From(groups) is var dialled && (dialled.ToNumber() is not null || dialled.Suggest() is not null);

    private void ReadNumber(ReadOnlySpan<DigitGroup> groups)
    {
        var dialled = DialledNumber.From(groups);
        var span = new TextSpan(groups[0].Start, groups[^1].End - groups[0].Start);
        if (dialled.IsPlaceholder)
        {
            Note(ContactCodes.PhonePlaceholder, FindingConfidence.Weak, span);
        }

        if (dialled.Suggest() is { } suggestion)
        {
            Note(suggestion.Code, FindingConfidence.Strong, span, suggestion.Number);
            return;
        }

        if (dialled.ToNumber() is not { } number)
        {
            if (dialled.Digits.Length >= FewestDigitsOfANumber && !dialled.IsPlaceholder)
            {
                Note(ContactCodes.PhoneNotInPlan, FindingConfidence.Certain, span);
            }

            return;
        }

        if (groups.ContainsGuess())
        {
            Note(ContactCodes.PhoneLetterForDigit, FindingConfidence.Strong, span, number.National);
            return;
        }

        numbers.Add(number);
        if (number.Kind is PhoneNumberKind.Service or PhoneNumberKind.TollFreeOrPremium)
        {
            Note(ContactCodes.PhoneServiceNumber, FindingConfidence.Certain, span);
        }
        else if (CouldBeAnOldLandline(number) && (labelledLandline || groups.StartLikeAnOldLandline()))
        {
            Note(ContactCodes.PhoneOldLandline, FindingConfidence.Weak, span, NumberingPlan.FromOldLandline(number.National.AsSpan(1)));
        }
    }

    // Numbers that start with 09 were always mobile ones.
    private static bool CouldBeAnOldLandline(PhoneNumber number) => number.Kind == PhoneNumberKind.Mobile && number.National[1] != '9';

    // "Viettel" names a carrier, "tel" a telephone that may stand on a desk.
    private static bool NamesALandline(string key)
    {
        foreach (var label in LandlineLabels)
        {
            var start = key.IndexOf(label, StringComparison.Ordinal);
            var end = start + label.Length;
            if (start >= 0 && (start == 0 || !char.IsLetter(key[start - 1])) && (end == key.Length || !char.IsLetter(key[end])))
            {
                return true;
            }
        }

        return false;
    }

    private void Note(string code, FindingConfidence confidence, TextSpan span, string? suggestion = null) =>
        notes.Add(new ContactNote(code, confidence, span, suggestion));
}
