using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;
using PhanAnh.Rules;
using PhanAnh.Rules.Tests;

namespace PhanAnh.Tests;

/// <summary>
/// A case lives as chance would have it under any regulation, and whoever writes an answer writes the submitter's name, numbers, e-mail and address into it, in some
/// disguise. Whatever anybody can read without being entitled holds none of it.
/// </summary>
public sealed class PublicTextLawTests
{
    private static readonly Config Lives = Config.QuickThrowOnFailure.WithMaxTest(20).WithQuietOnSuccess(true).WithReplay(2025, 31);

    public static TheoryData<string> Presets { get; } = [.. PresetText.Names];

    [Theory]
    [Trait("Clause", "TN58-A10.3a-2")]
    [Trait("Clause", "TN58-A16.6")]
    [MemberData(nameof(Presets))]
    public void PublicText_OfAnyLife_HoldsNothingOfItsSubmitter(string preset)
    {
        var lives = from seed in Gen.Choose(1, 999_983)
                    from steps in Gen.Choose(20, 60)
                    from disguised in Disguises.Cases.Generator
                    select (seed, steps, disguised);
        Prop.ForAll(lives.ToArbitrary(), life =>
        {
            var (person, text) = life.disguised;
            AssertPublicTextHoldsNothing(Again(ViewLawTests.Lived(preset, life.seed, life.steps), person, text), person);
        }).Check(Lives);
    }

    /// <summary>The straight way to a published answer, which few random lives find: here something is hidden nearly every time.</summary>
    [Fact]
    [Trait("Clause", "TN58-A10.3a-2")]
    [Trait("Clause", "TN58-A16.6")]
    public void PublicText_OfAPublishedAnswer_HoldsNothingOfItsSubmitter()
    {
        var hidden = 0;
        Prop.ForAll(Disguises.Cases, disguised =>
        {
            var lived = new Hotline(PresetText.TayNinh.Preset);
            lived.Published("2025-03-03 09:00");
            var hotline = Again(lived, disguised.Person, disguised.Text);
            if (string.IsNullOrWhiteSpace(disguised.Text))
            {
                return;
            }

            AssertPublicTextHoldsNothing(hotline, disguised.Person);
            Assert.Equal(2, Answers(hotline).Count());
            hidden += Answers(hotline).All(answer => answer.Contains("[đã ẩn: ", StringComparison.Ordinal) && !answer.Contains(disguised.Text, StringComparison.Ordinal)) ? 1 : 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithQuietOnSuccess(true).WithReplay(2025, 31));
        Assert.True(hidden > 70, $"Only in {hidden} of 100 answers was there anything to hide.");
    }

    private static void AssertPublicTextHoldsNothing(Hotline hotline, Submission person)
    {
        Assert.All(Answers(hotline), answer => AssertHoldsNothing(person, answer));
        AssertHoldsNothing(person, Snapshot.Revealed(hotline.Public) + Snapshot.Revealed(hotline.Timeline));
        AssertHoldsNothing(person, Snapshot.Revealed(Hotline.Wait(hotline.Desk.Public.SearchAsync(new()))));
        AssertHoldsNothing(person, Snapshot.Revealed(hotline.Notices.Select(notice => notice with { Definition = null! })));
        Assert.All(ErasureLawTests.Renderings(hotline), report => AssertHoldsNothing(person, report));
        Assert.Empty(Searched(hotline, person.Phone!));
        Assert.Empty(Searched(hotline, person.Email!));
    }

    /// <summary>The same commands over again, of another submitter, with a text for every text.</summary>
    private static Hotline Again(Hotline lived, Submission person, string text)
    {
        var hotline = new Hotline(lived.Preset) { Code = lived.Code };
        foreach (var unit in lived.Units.Units)
        {
            hotline.KnowUnit(unit);
        }

        foreach (var command in lived.Done)
        {
            hotline.Do(command with { Act = Rewritten(command.Act, person, new(text)) });
        }

        return hotline;
    }

    private static Act Rewritten(Act act, Submission person, SensitiveText text)
    {
        if (act is RegisterAct register)
        {
            return register with { Submission = register.Submission with { Name = person.Name, Phone = person.Phone, Email = person.Email, Address = person.Address } };
        }

        if (act is not (SubmitResultAct or AmendAndApproveAct or AnswerDirectlyAct or RecordAnswerAct or PublishAct))
        {
            return act;
        }

        var rewritten = act with { };
        foreach (var property in act.GetType().GetProperties().Where(property => property.PropertyType == typeof(SensitiveText) && property.CanWrite))
        {
            if (property.GetValue(act) is SensitiveText { IsBlank: false })
            {
                property.SetValue(rewritten, text);
            }
        }

        return rewritten;
    }

    private static IEnumerable<string> Answers(Hotline hotline) => Hotline.Wait(hotline.Desk.Public.SearchAsync(new())).Items
        .SelectMany(entry => entry.Answers)
        .Select(answer => answer.Text.Reveal())
        .Concat((hotline.Public?.Results ?? []).Select(result => Hotline.Wait(hotline.Desk.ReadTextAsync(new(hotline.Code), result.Text!.Value))!.Reveal()));

    private static ImmutableArray<PublicEntry> Searched(Hotline hotline, SensitiveText own) =>
        Hotline.Wait(hotline.Desk.Public.SearchAsync(new() { Text = own.Reveal() })).Items;

    // The slow and obvious reference: whatever letters and digits are left, they do not spell what is the submitter's.
    private static void AssertHoldsNothing(Submission person, string shown)
    {
        var (letters, digits) = (Disguises.Bare(shown), string.Concat(shown.Where(char.IsAsciiDigit)));
        Assert.All([person.Name!, person.Email!, person.Address!], own => Assert.DoesNotContain(Disguises.Bare(own.Reveal()), letters, StringComparison.Ordinal));
        Assert.DoesNotContain(person.Phone!.Reveal()[1..], digits, StringComparison.Ordinal);
    }
}
