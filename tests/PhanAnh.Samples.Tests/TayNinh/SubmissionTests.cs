using System.Text.RegularExpressions;
using PhanAnh.Rules;

namespace PhanAnh.Samples.Tests;

/// <summary>The month's submissions are invented, but each is a matter of its own.</summary>
public sealed partial class SubmissionTests
{
    private const int LongestSharedRun = 7;

    private readonly Submissions _submissions = Submissions.Read();

    [Fact]
    public void Submissions_OfTheMonth_AreAtLeastThreeHundred() => Assert.InRange(_submissions.All.Count, 300, 1_000);

    [Fact]
    public void Submissions_OfTheMonth_ComeByEveryChannel() => Assert.Equal(
        PresetLibrary.Shipped.Find("tay-ninh-58-2024")!.Intake.Channels.Select(channel => channel.Code.Value).Order(StringComparer.Ordinal),
        _submissions.Each("channel").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Submissions_OfTheMonth_CoverEveryKindAndField()
    {
        var terms = PresetLibrary.Shipped.Find("tay-ninh-58-2024")!.Terms;
        var fields = File.ReadLines(Submissions.File).Select(line => FieldMember().Match(line).Groups["value"].Value).Where(field => field.Length > 0);

        Assert.Equal(terms.CaseKinds.Length, _submissions.Each("kind").Distinct().Count());
        Assert.Equal(terms.SubmitterKinds.Length, _submissions.EachOfSubmitter("kind").Distinct().Count());
        Assert.Equal(terms.Fields.Length, fields.Distinct().Count());
    }

    [Fact]
    public void Contents_OfDifferentSubmissions_ShareNoEightWords()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var contents = _submissions.Each("content").ToArray();
        for (var i = 0; i < contents.Length; i++)
        {
            var words = Word().Matches(VietnameseText.SearchKey(contents[i])).Select(match => match.Value).ToArray();
            for (var start = 0; start + LongestSharedRun < words.Length; start++)
            {
                var run = string.Join(' ', words[start..(start + LongestSharedRun + 1)]);
                Assert.True(seen.TryAdd(run, i) || seen[run] == i, run);
            }
        }
    }

    [Fact]
    public void Texts_OfTheFile_AreComposed()
    {
        var text = File.ReadAllText(Submissions.File);

        Assert.Equal(VietnameseText.Compose(text), text);
    }

    [Fact]
    public void Contacts_OfSubmitters_AreNobodyElses()
    {
        var phones = _submissions.EachOfSubmitter("phone").ToArray();
        var addresses = _submissions.EachOfSubmitter("email").ToArray();

        Assert.Equal(phones.Length, phones.Distinct().Count());
        Assert.All(phones, phone => Assert.Matches("^(0[35789][0-9]{8}|02[0-9]{9})$", phone));
        Assert.Equal(addresses.Length, addresses.Distinct().Count());
        Assert.All(addresses, address => Assert.Matches("[@.]example[.](com|vn)$", address));
    }

    [Fact]
    public void Commands_OfTheFile_StandInOrderOfTime()
    {
        var times = File.ReadLines(Submissions.File).Select(line => TimeMember().Match(line).Groups["value"].Value).Where(time => time.Length > 0).ToArray();

        Assert.Equal(times.Order(StringComparer.Ordinal), times);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("\"field\": \"(?<value>[A-Za-z]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FieldMember();

    [GeneratedRegex("\"at\": \"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeMember();
}
