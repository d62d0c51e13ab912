using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;
using PhanAnh.Rules.Tests;

namespace PhanAnh.Tests;

/// <summary>
/// Whoever writes an answer writes the submitter's name, numbers, e-mail and address into it, in some disguise. Whatever anybody can read without being entitled holds
/// none of it: under any regulation, on the straight ways to a published answer and wherever else chance leads a case.
/// </summary>
public sealed class PublicTextLawTests
{
    private const int Persons = 100;

    private static readonly Config Lives = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithReplay(2025, 31);

    private static readonly Arbitrary<(Submission Person, string Text)> Disguised = Disguises.Cases.Filter(disguised => !string.IsNullOrWhiteSpace(disguised.Text));

    public static TheoryData<string> Presets { get; } = [.. PresetText.Names];

    /// <summary>Every way in which a regulation that publishes comes to a public answer.</summary>
    public static TheoryData<string> Ways { get; } = [.. Published.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Func<Hotline>> Published => new(StringComparer.Ordinal)
    {
        ["Tây Ninh, the result as approved"] = () =>
        {
            var hotline = new Hotline(PresetText.TayNinh.Preset);
            hotline.Published("2025-03-03 09:00");
            return hotline;
        },
        ["Tây Ninh, amended by the leader and edited by the coordinating unit"] = () =>
        {
            var hotline = new Hotline(PresetText.TayNinh.Preset);
            hotline.Accepted("2025-03-03 09:00");
            hotline.Submit("2025-03-03 09:10");
            hotline.Amend("2025-03-03 09:20");
            hotline.Must("2025-03-03 09:30", Hotline.Reception, new PublishAct { Edited = Hotline.Text("Đã thay bóng đèn.") }, assignment: 1);
            return hotline;
        },
        ["Đồng Nai, the answer of a unit"] = () =>
        {
            var hotline = DongNaiScenarios.Under(PresetText.DongNai);
            DongNaiScenarios.Passed(hotline, "2017-10-02 10:00");
            DongNaiScenarios.Answer(hotline, "2017-10-02 14:00");
            hotline.Must("2017-10-02 15:00", DongNaiScenarios.Operator, new PublishAct());
            return hotline;
        },
        ["Đồng Nai, the operator's direct answer"] = () =>
        {
            var hotline = DongNaiScenarios.Under(PresetText.DongNai);
            DongNaiScenarios.Classified(hotline, "2017-10-02 09:00", "InformationRequest");
            hotline.Must("2017-10-02 09:30", DongNaiScenarios.Operator, new AnswerDirectlyAct(Hotline.Text("Lệ phí 135.000 đồng.")));
            hotline.Must("2017-10-02 10:00", DongNaiScenarios.Operator, new PublishAct());
            return hotline;
        },
        ["Bình Phước, the result under the first text"] = () => Posted(BinhPhuocScenarios.First, "2016-04-11"),
        ["Bình Phước, the result under the amended text"] = () => Posted(BinhPhuocScenarios.Second, "2016-06-13"),
    };

    [Theory]
    [Trait("Clause", "TN58-A10.3a-2")]
    [Trait("Clause", "TN58-A16.6")]
    [Trait("Clause", "BP-A3.1-3")]
    [Trait("Clause", "DN-A12")]
    [MemberData(nameof(Ways))]
    public void PublicText_OfAPublishedAnswer_HoldsNothingOfItsSubmitter(string way)
    {
        var lived = Published[way]();
        var (persons, hid) = (0, 0);
        Prop.ForAll(Disguised, disguised =>
        {
            var hotline = OtherSubmitter.Relive(lived, disguised.Person, disguised.Text);
            PublicTexts.AssertHoldNothingOf(disguised.Person, hotline, reports: persons++ % 20 == 0);
            var answers = PublicTexts.Answers(hotline);
            Assert.Equal(2, answers.Count);
            hid += answers.All(answer => answer.Contains("[đã ẩn: ", StringComparison.Ordinal) && !answer.Contains(disguised.Text, StringComparison.Ordinal)) ? 1 : 0;
        }).Check(Lives.WithMaxTest(Persons));
        Assert.Equal(Persons, persons);
        Assert.True(hid > 0.7 * persons, $"Only in {hid} of {persons} answers was there anything to hide.");
    }

    [Fact]
    [Trait("Clause", "TNG-3-3")]
    [Trait("Clause", "TNG-6-2")]
    public void PublicText_WhereNothingIsPublished_IsNone()
    {
        var lived = ThaiNguyenScenarios.Reported(ThaiNguyenScenarios.Regulation, "2020-05-04 10:00");
        lived.Must("2020-06-12 08:00", ThaiNguyenScenarios.StandingCommittee, new NoteResultAct());
        var persons = 0;
        Prop.ForAll(Disguised, disguised =>
        {
            var hotline = OtherSubmitter.Relive(lived, disguised.Person, disguised.Text);
            Assert.Equal("Closed", hotline.State);
            Assert.Empty(PublicTexts.Answers(hotline));
            PublicTexts.AssertHoldNothingOf(disguised.Person, hotline, reports: persons++ % 20 == 0);
        }).Check(Lives.WithMaxTest(Persons));
    }

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
        var lived = 0;
        Prop.ForAll(lives.ToArbitrary(), life =>
        {
            var (person, text) = life.disguised;
            PublicTexts.AssertHoldNothingOf(person, OtherSubmitter.Relive(ViewLawTests.Lived(preset, life.seed, life.steps), person, text), reports: lived++ % 10 == 0);
        }).Check(Lives.WithMaxTest(10));
    }

    private static Hotline Posted(PresetText text, string day)
    {
        var hotline = BinhPhuocScenarios.Dispatched(text, day + " 08:00");
        BinhPhuocScenarios.Result(hotline, day + " 09:00");
        hotline.Publish(day + " 10:00");
        return hotline;
    }
}
