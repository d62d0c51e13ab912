using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PhanAnh.Core.Tests;

public sealed class DueIndexTests
{
    private static readonly Instant Zero = SampleEvents.Monday;

    [Fact]
    public void Before_AfterAnyNotes_IsWhatASortedListSays() =>
        Prop.ForAll(Gen.Choose(0, 20).Zip(Gen.Choose(-1, 30)).ArrayOf().Zip(Gen.Choose(0, 31)).ToArbitrary(), sample =>
        {
            var index = new DueIndex();
            var model = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (number, due) in sample.Item1)
            {
                var code = $"C-{number}";
                index.Set(new(code), due < 0 ? null : Zero + Duration.FromMinutes(due));
                model.Remove(code);
                if (due >= 0)
                {
                    model.Add(code, due);
                }
            }

            var expected = model.Where(pair => pair.Value < sample.Item2).OrderBy(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key);
            return index.Count == model.Count && index.Before(Zero + Duration.FromMinutes(sample.Item2)).Select(code => code.Value).SequenceEqual(expected);
        }).QuickCheckThrowOnFailure();
}
