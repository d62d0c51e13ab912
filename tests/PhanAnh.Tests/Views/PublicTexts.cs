using PhanAnh.Core;
using PhanAnh.Rules.Tests;

namespace PhanAnh.Tests;

/// <summary>Whatever of a hotline anybody can read without being entitled.</summary>
internal static class PublicTexts
{
    /// <summary>The words of its published answers, each as the page shows it and as it is read by its reference.</summary>
    internal static IReadOnlyList<string> Answers(Hotline hotline) =>
    [
        .. Hotline.Wait(hotline.Desk.Public.SearchAsync(new())).Items.SelectMany(entry => entry.Answers).Select(answer => answer.Text.Reveal()),
        .. (hotline.Public?.Results ?? []).Select(result => Hotline.Wait(hotline.Desk.ReadTextAsync(new(hotline.Code), result.Text!.Value))!.Reveal()),
    ];

    /// <summary>Answers, records, notifications, and unless they are left out the reports in every form.</summary>
    internal static void AssertHoldNothingOf(Submission person, Hotline hotline, bool reports)
    {
        Assert.All(Answers(hotline), answer => AssertHoldsNothing(person, answer));
        AssertHoldsNothing(person, Snapshot.Revealed(hotline.Public) + Snapshot.Revealed(hotline.Timeline));
        AssertHoldsNothing(person, Snapshot.Revealed(Hotline.Wait(hotline.Desk.Public.SearchAsync(new()))));
        AssertHoldsNothing(person, Snapshot.Revealed(hotline.Notices.Select(notice => notice with { Definition = null! })));
        Assert.All(reports ? ErasureLawTests.Renderings(hotline) : [], report => AssertHoldsNothing(person, report));
        Assert.All([person.Phone!, person.Email!, person.Name!], own => Assert.Empty(Hotline.Wait(hotline.Desk.Public.SearchAsync(new() { Text = own.Reveal() })).Items));
    }

    // The slow and obvious reference: whatever letters and digits are left, they do not spell what is the submitter's.
    private static void AssertHoldsNothing(Submission person, string shown)
    {
        var (letters, digits) = (Disguises.Bare(shown), string.Concat(shown.Where(char.IsAsciiDigit)));
        Assert.All([person.Name!, person.Email!, person.Address!], own => Assert.DoesNotContain(Disguises.Bare(own.Reveal()), letters, StringComparison.Ordinal));
        Assert.DoesNotContain(person.Phone!.Reveal()[1..], digits, StringComparison.Ordinal);
    }
}
