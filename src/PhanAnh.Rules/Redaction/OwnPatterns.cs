using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Spells out in how many ways the data of known persons may be written.</summary>
internal static class OwnPatterns
{
    /// <summary>From so many letters on, a pattern is found inside words too: thuhoagmailcom.</summary>
    private const int LongEnoughInsideWords = 10;

    private const int FewestPhoneDigits = 7;

    private static readonly string[] At = ["", "at", "acong", "acham", "a"];
    private static readonly string[] Dot = ["", "dot", "cham"];

    /// <summary>The digits of all telephone numbers, without the 0 or 84 in front.</summary>
    internal static ImmutableArray<string> PhonesOf(KnownPerson person)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in person.Phones.Concat(person.Names))
        {
            if (DigitGroup.Stretches(field.Reveal()) is { Count: > 0 } stretches)
            {
                AddAll(PhoneNumber.Parse(field.Reveal()), stretches);
            }
        }

        return [.. numbers];

        void AddAll(PhoneReading reading, List<DigitGroup[]> stretches)
        {
            foreach (var number in reading.Numbers.Where(number => number.Kind is not (PhoneNumberKind.Service or PhoneNumberKind.TollFreeOrPremium)))
            {
                Add(number.National);
            }

            foreach (var note in reading.Notes.Where(note => note.Suggestion is not null))
            {
                Add(note.Suggestion!);
            }

            // What is in no numbering plan was written as a telephone number all the same.
            foreach (var stretch in stretches.Where(_ => reading.Numbers.Length < 2))
            {
                Add(string.Concat(stretch.Select(group => group.Digits)));
            }
        }

        void Add(string written)
        {
            var digits = written.TrimStart('+').TrimStart('0');
            digits = digits.StartsWith("84", StringComparison.Ordinal) && digits.Length > 9 ? digits[2..].TrimStart('0') : digits;
            if (digits.Length >= FewestPhoneDigits)
            {
                numbers.Add(digits);
            }
        }
    }

    internal static ImmutableArray<OwnPattern> Of(KnownPerson person) =>
    [
        .. person.Names.SelectMany(name => OwnNames.Of(name.Reveal())),
        .. person.Emails.SelectMany(email => OfEmail(email.Reveal())),
        .. person.Addresses.SelectMany(address => OwnAddresses.Verbatim(address.Reveal())),
    ];

    /// <summary>What is looked for in a text without the words that an address may leave out.</summary>
    internal static ImmutableArray<OwnPattern> BeginningsOfAddresses(KnownPerson person) =>
        [.. person.Addresses.SelectMany(address => OwnAddresses.Beginnings(address.Reveal()))];

    private static IEnumerable<OwnPattern> OfEmail(string written)
    {
        var reading = EmailAddress.Parse(written);
        var address = reading.Address?.Value ?? reading.Notes.Select(note => note.Suggestion).FirstOrDefault(suggestion => suggestion is not null) ?? written;
        var at = address.LastIndexOf('@');
        var local = LetterSkeleton.Spell(address.AsSpan(0, Math.Max(at, 0)));
        var labels = address[(at + 1)..].Split('.').Select(label => LetterSkeleton.Spell(label)).ToArray();
        var spellings = At.SelectMany(joint => Dot, (joint, dot) => local + joint + string.Join(dot, labels)).Distinct(StringComparer.Ordinal);
        foreach (var letters in spellings.Where(letters => letters.Length >= 5))
        {
            var needs = letters.Length < LongEnoughInsideWords ? OwnPatternNeeds.WholeWords : OwnPatternNeeds.None;
            yield return new(letters, [], PersonalDataKind.Email, needs, "");
        }
    }
}
