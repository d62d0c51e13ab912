using System.Collections.Frozen;
using System.Globalization;

namespace PhanAnh;

/// <summary>How one language puts one defect: <c>{0}</c> is what was found, <c>{1}</c> what is allowed.</summary>
/// <param name="What">Always said.</param>
/// <param name="Allowed">Said after it when something is known to be allowed.</param>
/// <param name="Nothing">Said in place of all that where nothing was found, if the rest would then have a hole.</param>
internal sealed record DefectSentence(string What, string? Allowed = null, string? Nothing = null)
{
    /// <param name="sentences">The sentences of the language, by code.</param>
    /// <param name="defect">The defect.</param>
    /// <param name="kinds">What the language calls the kinds of JSON values, where not as the defect does.</param>
    public static string Of(FrozenDictionary<string, DefectSentence> sentences, FileDefect defect, FrozenDictionary<string, string>? kinds = null)
    {
        if (!sentences.TryGetValue(defect.Code, out var sentence))
        {
            return defect.Found is null ? defect.Code : $"{defect.Code}: {defect.Found}";
        }

        if (defect.Found is null && sentence.Nothing is not null)
        {
            return sentence.Nothing;
        }

        kinds = defect.Code == DefectCodes.JsonType ? kinds : null;
        var allowed = string.Join(", ", defect.Allowed.Select(word => kinds?.GetValueOrDefault(word) ?? word));
        var template = allowed.Length > 0 && sentence.Allowed is not null ? $"{sentence.What} {sentence.Allowed}" : sentence.What;
        return string.Format(CultureInfo.InvariantCulture, template, kinds?.GetValueOrDefault(defect.Found ?? "") ?? defect.Found, allowed);
    }
}
