using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class RedactionCorpusTests
{
    private static readonly Redactor Stranger = Redactor.For(new KnownPerson());

    // What is sure in 2,523 sentences of news are the dates of birth of three persons; of the rest one is a telephone number and some are addresses.
    [CorpusFact]
    public void Review_News_HasNoFalseAlarmWhereItIsSure()
    {
        var found = ReferenceCorpus.Sentences.SelectMany(text => Found(text, p => p.Kind != PersonalDataKind.Name)).ToArray();
        Assert.Equal(["BirthDate Strong 1944", "BirthDate Strong 2 - 9 – 1956", "BirthDate Strong 15/7/1960"], found.Where(passage => passage.Contains("Strong", StringComparison.Ordinal)));
        Assert.Equal(["Phone Weak 903404554"], found.Where(passage => passage.Contains("Weak", StringComparison.Ordinal) && !passage.StartsWith("Address", StringComparison.Ordinal)));
        Assert.InRange(found.Count(passage => passage.StartsWith("Address", StringComparison.Ordinal)), 1, 7);
    }

    [Fact]
    public void Review_OwnSentences_HidesNothingElse()
    {
        var hidden = OwnSentences.All.SelectMany(text => Found(text, p => p.IsHiddenUnlessKept));
        Assert.Equal(
            [
                "BirthDate Strong 2020", "Plate Strong 70A-123.45", "Email Strong hoso.tayninh@gmail.com", "Plate Strong 70B-012.34",
                "WebAddress Strong https://www.facebook.com/groups/tayninhonline",
            ],
            hidden);
    }

    private static IEnumerable<string> Found(string text, Func<PersonalPassage, bool> which) =>
        Stranger.Review(new(text)).Passages.Where(which).Select(p => $"{p.Kind} {p.Confidence} {text.Substring(p.Start, p.Length)}");
}
