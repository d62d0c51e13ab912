using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Spells out in how many ways a name may be written: in full, turned round, shortened, with initials, behind a form of address.</summary>
internal static class OwnNames
{
    /// <summary>From so many letters on, a pattern is found inside words too: nguyenvanhai1990.</summary>
    private const int LongEnoughInsideWords = 10;

    /// <summary>Below so many letters, words must begin where those of the name do: "Lê An" is not "lean".</summary>
    private const int ShortName = 6;

    private const int MostWordsOfAPerson = 5;
    private const OwnPatternNeeds Shortened = OwnPatternNeeds.SameWords | OwnPatternNeeds.Capitals | OwnPatternNeeds.OwnMarks;

    internal static IEnumerable<OwnPattern> Of(string written)
    {
        if (NameReader.StandsForNobody(written))
        {
            return [];
        }

        var field = NameField.Of(written);
        var patterns = new List<OwnPattern>();
        if (field.Whole.Length > 2)
        {
            AddFull(patterns, [.. field.Whole]);
        }

        foreach (var person in field.Persons.Where(person => !NameReader.StandsForNobody(string.Join(' ', person.Words))))
        {
            var first = patterns.Count;
            AddPerson(patterns, person.Words);
            for (var i = first; i < patterns.Count && person.MayBePlace; i++)
            {
                var isPart = patterns[i].WordLengths.Length < person.Words.Length;
                patterns[i] = patterns[i] with { Needs = patterns[i].Needs | OwnPatternNeeds.NoPlace | (isPart ? OwnPatternNeeds.FormOfAddress : OwnPatternNeeds.None) };
            }
        }

        foreach (var word in field.Called)
        {
            AddCalled(patterns, [word], isMarked: field.Whole.Any(word => NameWords.IsMarked(word)));
        }

        return patterns.Distinct(SamePattern.Instance);
    }

    private static void AddPerson(List<OwnPattern> patterns, string[] words)
    {
        var spelt = AddFull(patterns, words);

        // Five words may be an organisation's as well.
        var isPerson = words.Length < MostWordsOfAPerson || (words.Length == MostWordsOfAPerson && Surnames.Begin(words[0]));
        if (isPerson && words.Length > 1)
        {
            patterns.Add(OfWords([spelt[^1], .. spelt[..^1]], OwnPatternNeeds.WholeWords | OwnPatternNeeds.Capitals));
        }

        if (isPerson && words.Length > 2)
        {
            // The last two of five words may be a province behind the name: only "bà Hòa Bình" is surely hers.
            var needs = words.Length < MostWordsOfAPerson ? Shortened : Shortened | OwnPatternNeeds.FormOfAddress;
            patterns.Add(OfWords([spelt[0], spelt[^1]], Shortened, words[0], words[^1]));
            patterns.Add(OfWords(spelt[^2..], needs, words[^2..]));
        }

        if (isPerson && words.Length > 3 && Surnames.Begin(words[0]))
        {
            patterns.Add(OfWords(spelt[^3..], Shortened, words[^3..]));
        }

        if (isPerson)
        {
            AddCalled(patterns, words, words.Any(word => NameWords.IsMarked(word)));
        }

        AddInitials(patterns, words, spelt);
    }

    /// <summary>The given name behind a form of address; with any marks where the name was typed without.</summary>
    private static void AddCalled(List<OwnPattern> patterns, string[] words, bool isMarked) => patterns.Add(OfWords(
        [LetterSkeleton.Spell(words[^1])], (isMarked ? Shortened : Shortened & ~OwnPatternNeeds.OwnMarks) | OwnPatternNeeds.FormOfAddress, words[^1]));

    private static string[] AddFull(List<OwnPattern> patterns, string[] words)
    {
        var spelt = Array.ConvertAll(words, word => LetterSkeleton.Spell(word));
        patterns.Add(OfWords(spelt, Full(spelt), words));
        return spelt;
    }

    private static OwnPatternNeeds Full(string[] spelt)
    {
        var letters = spelt.Sum(word => word.Length);
        return spelt.Length switch
        {
            1 => Shortened,
            2 when letters < LongEnoughInsideWords =>
                (letters < ShortName ? OwnPatternNeeds.SameWords : OwnPatternNeeds.WholeWords) | OwnPatternNeeds.OwnMarks,
            _ => letters < LongEnoughInsideWords ? OwnPatternNeeds.WholeWords : OwnPatternNeeds.None,
        };
    }

    /// <summary>Every mixture of words and initials but the full name: N.V.H., N. V. Hải, Nguyễn V. H.</summary>
    private static void AddInitials(List<OwnPattern> patterns, string[] words, string[] spelt)
    {
        if (words.Length is < 2 or > MostWordsOfAPerson)
        {
            return;
        }

        var initials = Array.ConvertAll(words, word => LetterSkeleton.Spell(word.AsSpan(0, 1)));
        var mixed = new string[words.Length];
        for (var mask = 1; mask < 1 << words.Length; mask++)
        {
            for (var i = 0; i < mixed.Length; i++)
            {
                mixed[i] = (mask >> i & 1) == 0 ? spelt[i] : initials[i];
            }

            patterns.Add(OfWords(mixed, OwnPatternNeeds.SameWords | OwnPatternNeeds.Capitals));
        }
    }

    /// <param name="spelt">The words as they are looked for.</param>
    /// <param name="needs">What else must agree.</param>
    /// <param name="written">The words as written, where their marks must agree.</param>
    private static OwnPattern OfWords(string[] spelt, OwnPatternNeeds needs, params string[] written) => new(
        string.Concat(spelt.AsSpan()), Array.ConvertAll(spelt, word => word.Length), PersonalDataKind.Name, needs,
        needs.HasFlag(OwnPatternNeeds.OwnMarks) ? VietnameseText.ComparisonKey(string.Join(' ', written)) : "");
}
