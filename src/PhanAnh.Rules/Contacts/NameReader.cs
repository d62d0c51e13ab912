using System.Collections.Immutable;
using System.Text;

namespace PhanAnh.Rules;

/// <summary>
/// Civil Code 2015, Article 26(3): the name of a Vietnamese citizen is in Vietnamese or another language of Viet Nam, without digits and
/// not a single character that is no letter. Foreigners and organisations write too, so a name is asked about and hardly ever refused.
/// </summary>
internal static class NameReader
{
    private const int MostLetters = 100;

    // Four times the letters: a letter may come with marks of its own.
    private const int LongestField = 400;

    private static readonly string[] AddressSigns = ["@", "://", "www."];
    private static readonly TextLimits Limits = new() { MaxCharacters = LongestField, MaxBytes = 4 * LongestField };

    internal static NameReading Read(string raw)
    {
        if (raw.Length > LongestField)
        {
            return Refuse(raw, ContactCodes.NameTooLong, new TextSpan(0, raw.Length));
        }

        var composed = VietnameseText.Compose(raw).Trim();
        if (composed.Length == 0)
        {
            return Refuse(raw, ContactCodes.NameEmpty, new TextSpan(0, raw.Length));
        }

        var scan = TextScan.Of(raw, Limits);
        if (scan.Defect is { } defect)
        {
            var isControl = string.Equals(defect.Code, TextDefectCodes.Control, StringComparison.Ordinal);
            return Refuse(raw, isControl ? ContactCodes.NameControl : defect.Code, new TextSpan(defect.Index, 1));
        }

        return ReadLetters(raw, composed, scan);
    }

    /// <summary>Whether it is written where a name is not to be told: "Người dân", "ẩn danh". Such words are nobody's own.</summary>
    internal static bool StandsForNobody(string raw) => raw.Length <= LongestField && IsPlaceholder(VietnameseText.Compose(raw).Trim());

    private static NameReading ReadLetters(string raw, string composed, in TextScan scan)
    {
        var letters = composed.EnumerateRunes().Where(Rune.IsLetter).ToList();
        var whole = new TextSpan(0, raw.Length);
        if (letters.Count is 0 or > MostLetters)
        {
            return Refuse(raw, letters.Count == 0 ? ContactCodes.NameNoLetter : ContactCodes.NameTooLong, whole);
        }

        var notes = ImmutableArray.CreateBuilder<ContactNote>();
        if (composed.AsSpan().ContainsAnyInRange('\n', '\r') || scan.DeviceControl >= 0)
        {
            Note(ContactCodes.NameControl, FindingConfidence.Certain);
        }

        if (composed.Any(char.IsDigit))
        {
            Note(ContactCodes.NameDigits, FindingConfidence.Strong);
        }

        if (AddressSigns.Any(sign => composed.Contains(sign, StringComparison.OrdinalIgnoreCase)))
        {
            Note(ContactCodes.NameAddress, FindingConfidence.Strong);
        }

        if (letters.Distinct().Count() == 1)
        {
            Note(ContactCodes.NameRepeatedLetter, FindingConfidence.Weak);
        }
        else if (IsPlaceholder(composed))
        {
            Note(ContactCodes.NamePlaceholder, FindingConfidence.Weak);
        }

        using var shadow = ShadowText.Of(raw, scan);
        var counts = ProseCounts.Of(shadow.Text);
        if (StrayCharactersRule.Find(raw, scan, shadow, counts) is { } strays)
        {
            notes.Add(new ContactNote(ContactCodes.NameStrayCharacters, strays.Confidence, strays.Spans[0], strays.Suggestion));
        }

        return new NameReading(raw, new PersonName(composed), notes.ToImmutable());

        void Note(string code, FindingConfidence confidence) => notes.Add(new ContactNote(code, confidence, whole));
    }

    private static bool IsPlaceholder(string name) => VietnameseText.SearchKey(name) is
        "an danh" or "khong ten" or "khong co" or "khong" or "giau ten" or "xin giau ten" or "nguoi dan" or "cong dan"
        or "test" or "abc" or "asdf" or "qwerty" or "none" or "null" or "unknown" or "anonymous" or "admin"
        or "nguyen van a" or "nguyen van b" or "nguyen thi a" or "nguyen thi b" or "tran van a" or "tran thi b";

    private static NameReading Refuse(string raw, string code, TextSpan span) =>
        new(raw, null, [new ContactNote(code, FindingConfidence.Certain, span)]);
}
