using System.Collections.Frozen;
using System.Globalization;

namespace PhanAnh;

/// <summary>How one language puts one defect: <c>{0}</c> is what was found, <c>{1}</c> what is allowed.</summary>
/// <param name="What">Always said.</param>
/// <param name="Allowed">Said after it when something is known to be allowed.</param>
/// <param name="Nothing">Said in place of all that where nothing was found, if the rest would then have a hole.</param>
internal sealed record DefectSentence(string What, string? Allowed = null, string? Nothing = null)
{
    public static string Of(FrozenDictionary<string, DefectSentence> sentences, FileDefect defect)
    {
        if (!sentences.TryGetValue(defect.Code, out var sentence))
        {
            return defect.Found is null ? defect.Code : $"{defect.Code}: {defect.Found}";
        }

        if (defect.Found is null && sentence.Nothing is not null)
        {
            return sentence.Nothing;
        }

        var allowed = string.Join(", ", defect.Allowed);
        var template = allowed.Length > 0 && sentence.Allowed is not null ? $"{sentence.What} {sentence.Allowed}" : sentence.What;
        return string.Format(CultureInfo.InvariantCulture, template, defect.Found, allowed);
    }
}
