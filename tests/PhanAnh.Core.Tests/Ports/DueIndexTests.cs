using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PhanAnh.Core.Tests;

public sealed class DueIndexTests
{
    private static readonly Instant Zero = SampleEvents.Monday;

    [Fact]
    public void Before_AfterAnyNotesAndQuestions_IsWhatASortedListSays() =>
        Prop.ForAll(Gen.Choose(0, 20).Zip(Gen.Choose(-1, 30)).ArrayOf().Zip(Gen.Choose(0, 31)).ArrayOf().ToArbitrary(), samples =>
        {
            var index = new DueIndex();
            var model = new Dictionary<string, int>(StringComparer.Ordinal);
            return samples.All(sample => AnswersAlike(index, model, sample.Item1, sample.Item2));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void Before_FewOrManyNotedAnew_StandWhereTheyAreDueNow(int changed)
    {
        var index = new DueIndex();
        var model = new Dictionary<string, int>(StringComparer.Ordinal);
        Assert.True(AnswersAlike(index, model, [.. Enumerable.Range(0, 50).Select(number => (number, number % 7))], 5));
        Assert.True(AnswersAlike(index, model, [.. Enumerable.Range(0, changed).Select(number => (number, (number % 5) - 1))], 31));
        Assert.True(AnswersAlike(index, model, [.. Enumerable.Range(0, changed).SelectMany(number => new[] { (number, -1), (number, 3) })], 31));
    }

    private static bool AnswersAlike(DueIndex index, Dictionary<string, int> model, (int Number, int Due)[] notes, int asked)
    {
        foreach (var (number, due) in notes)
        {
            var code = $"C-{number}";
            index.Set(new(code), due < 0 ? null : Zero + Duration.FromMinutes(due));
            model.Remove(code);
            if (due >= 0)
            {
                model.Add(code, due);
            }
        }

        var expected = model.Where(pair => pair.Value < asked).OrderBy(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key);
        return index.Count == model.Count && index.Before(Zero + Duration.FromMinutes(asked)).Select(code => code.Value).SequenceEqual(expected);
    }
}
