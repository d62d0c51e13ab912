using System.Collections.Frozen;
using System.Globalization;

namespace PhanAnh;

/// <summary>How one language puts one defect: <c>{0}</c> is what was found, <c>{1}</c> what is allowed.</summary>
/// <param name="What">Always said.</param>
/// <param name="Allowed">Said after it when something is known to be allowed.</param>
internal sealed record DefectSentence(string What, string? Allowed = null)
{
    public static string Of(FrozenDictionary<string, DefectSentence> sentences, FileDefect defect)
    {
        if (!sentences.TryGetValue(defect.Code, out var sentence))
        {
            return defect.Found is null ? defect.Code : $"{defect.Code}: {defect.Found}";
        }

        var allowed = string.Join(", ", defect.Allowed);
        var template = allowed.Length > 0 && sentence.Allowed is not null ? $"{sentence.What} {sentence.Allowed}" : sentence.What;
        return string.Format(CultureInfo.InvariantCulture, template, defect.Found, allowed);
    }
}
