using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>
/// Who is named in a name field, which holds whatever a citizen wrote: several persons, a form of address, a place, an office. What is no name must not
/// become a pattern, or it would hide the place of the matter.
/// </summary>
internal sealed class NameField
{
    private const int LongestName = 5;
    private const int MostPersons = 256;

    private readonly List<NamedPerson> persons = [];
    private readonly List<string> called = [];

    private NameField(string written)
    {
        var parts = NameParts.Of(written);
        Whole = [.. parts.SelectMany(part => part)];
        var only = parts.Count == 1;
        foreach (var (index, part) in parts.Index())
        {
            Read(part, index == 0, only);
        }

        // An office or a name without a known surname stands first, if anywhere.
        if (parts.Count > 0 && Rest is { } rest && (persons.Count == 0 || rest.All(word => char.IsUpper(word[0]))))
        {
            persons.Add(new(rest));
        }

        if (persons.Count == 0 && called.Count == 0)
        {
            Whole = [];
        }
    }

    /// <summary>All words, where the field names anybody: whoever repeats them repeats the field.</summary>
    internal ImmutableArray<string> Whole { get; }

    /// <summary>The persons or the organisation, word by word.</summary>
    internal IReadOnlyList<NamedPerson> Persons => persons;

    /// <summary>Single words that name a person only behind a form of address: the "Nam" of "con ông Nam".</summary>
    internal IReadOnlyList<string> Called => called;

    private string[]? Rest { get; set; }

    internal static NameField Of(string written) => new(written);

    private void Read(List<string> part, bool isFirst, bool isOnly)
    {
        string[] words = [.. part.Skip(NameWords.Leading(part))];
        if (isOnly && part.Count == 1)
        {
            persons.Add(new([.. part]));
        }
        else if (words.Length == 1)
        {
            ReadOne(part, words[0], isFirst);
        }
        else if (words.Length > 1 && !ReadRuns(words, isFirst) && isFirst && (words.Length == part.Count || !NameWords.IsPlace(words[0])))
        {
            var name = words[..NameWords.EndOfName(words, 0, words.Length)];
            Rest = name.All(word => char.IsUpper(word[0])) ? name : words;
        }
    }

    /// <summary>"Anh Thư" is a name, or somebody called Thư.</summary>
    private void ReadOne(List<string> part, string word, bool isFirst)
    {
        if (part.Count == 2 && FormsOfAddress.Of(part[0], withoutMarks: true) == FormOfAddress.Person)
        {
            persons.Add(new([.. part]));
        }
        else if (part.Count == 1 && isFirst)
        {
            persons.Add(new([word]));
        }
        else if (!NameWords.EndsNames(word))
        {
            called.Add(word);
        }
    }

    /// <summary>Takes every run of words that a surname leads; false where there is none.</summary>
    private bool ReadRuns(string[] words, bool isFirst)
    {
        var (before, reached) = (persons.Count, 0);
        var mixed = words.Any(word => char.IsUpper(word[0])) && words.Any(word => !char.IsUpper(word[0]) && !NameWords.IsMiddle(word));
        for (var i = 0; i + 1 < words.Length && persons.Count < MostPersons; i++)
        {
            if (!Surnames.Begin(words[i]) || (mixed && !char.IsUpper(words[i][0])) || (i > 0 && !MayGoOnWithAName(words, i)))
            {
                continue;
            }

            var end = EndOfRun(words, i, mixed);
            var cut = NameWords.EndOfName(words, i, end);
            var fewest = i < reached ? 3 : 2;
            if (cut - i >= fewest)
            {
                Take(words[i..end], cut - i, mayBePlace: (i > 0 || !isFirst) && !NameWords.IsMiddle(words[i + 1]));
                reached = Math.Max(reached, Math.Min(cut, i + LongestName));
            }
        }

        return persons.Count > before;
    }

    /// <summary>Whether a name may begin behind other words. "Cao" in "công ty cao su" begins none, "Nguyễn" and "Cao Thị" do.</summary>
    private static bool MayGoOnWithAName(string[] words, int i) => !NameWords.IsPlace(words[i - 1])
        && ((char.IsUpper(words[i][0]) && !NameWords.BeginsOrganisation(words[0])) || NameWords.IsMiddle(words[i + 1]) || Surnames.AreNothingElse(words[i]));

    private static int EndOfRun(string[] words, int start, bool mixed)
    {
        var end = start + 1;
        while (end < words.Length && (!mixed || char.IsUpper(words[end][0]) || NameWords.IsMiddle(words[end])))
        {
            end++;
        }

        return end < words.Length && NameWords.IsMiddle(words[end - 1]) ? end + 1 : end;
    }

    /// <summary>A run too long for a name begins with one; how long that is, nobody knows.</summary>
    private void Take(string[] run, int cut, bool mayBePlace)
    {
        // The word it was cut at may be the given name after all: at the end, in front of another such word, or without marks ("tai" is Tài or tại).
        if (cut < Math.Min(run.Length, LongestName) && (cut + 1 == run.Length || NameWords.EndsNames(run[cut + 1]) || !NameWords.IsMarked(run[cut])))
        {
            persons.Add(new(run[..(cut + 1)], mayBePlace));
        }

        var shortest = cut < run.Length || cut >= LongestName ? cut > LongestName ? 2 : 3 : cut;
        for (var length = Math.Min(cut, LongestName); length >= shortest || length == cut; length--)
        {
            if (length == cut || !NameWords.IsMiddle(run[length - 1]))
            {
                persons.Add(new(run[..length], mayBePlace));
            }
        }
    }
}
