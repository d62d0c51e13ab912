using PhanAnh.Core;

namespace PhanAnh;

/// <summary>A clock whose name promises another limit than the one that is counted.</summary>
internal static class WordingAdvice
{
    public static void Give(AdviceScope scope)
    {
        foreach (var (_, clock, place) in scope.Clocks)
        {
            foreach (var text in place.Members["name"].Members.Listed)
            {
                foreach (var phrase in LimitPhrase.In(text.Text).Where(phrase => !clock.Limits.Any(row => IsSaid(row, phrase))))
                {
                    scope.Add(text, AdviceCodes.LimitWording, phrase.Text, string.Join("; ", clock.Limits.Select(row => row.Limit.ToString()).Distinct(StringComparer.Ordinal)));
                }
            }
        }
    }

    private static bool IsSaid(LimitRow row, LimitPhrase phrase) => row.Limit.TryCompareTo(phrase.Limit, out var order) && order == 0;
}
