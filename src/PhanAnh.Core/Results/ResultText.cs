using System.Globalization;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Writes the document of a result as plain text, its parts in the order of Decree 30/2020/NĐ-CP, Appendix I.</summary>
internal static class ResultText
{
    private static readonly SentenceBook Sentences = new(typeof(ResultText).Assembly, "PhanAnh.Core.Results");

    internal static string Of(ResultDocument document, Language language) => string.Join('\n', Lines(document, language));

    private static IEnumerable<string> Lines(ResultDocument document, Language language)
    {
        if (document.ParentName is { } parent)
        {
            yield return parent.ToUpperInvariant();
        }

        yield return document.UnitName.ToUpperInvariant();
        yield return Say("NUMBER", document.Reference.Number);
        yield return "";
        yield return Say("STATE");
        yield return Say("MOTTO");
        yield return Say("PLACE_AND_DATE", [document.Place, .. PartsOf(document.Date)]);
        yield return "";
        yield return Say("SUBJECT");
        yield return Say("SUBJECT_LINE");
        yield return "";
        yield return Say($"TO_{document.Addressee.Kind}", document.Addressee.Name.Reveal().Trim());
        yield return "";
        yield return document.Case is { } code
            ? Say($"INTRODUCTION_CODE_{document.Addressee.Kind}", document.UnitName, code.Value)
            : Say($"INTRODUCTION_{document.Addressee.Kind}", document.UnitName);
        yield return document.Answer.Reveal().ReplaceLineEndings("\n").Trim();
        if (document.LegalEffect is { } effect)
        {
            yield return effect.In(language);
        }

        yield return Say($"CLOSING_{document.Addressee.Kind}", document.UnitName);
        yield return "";
        yield return Say("RECIPIENTS");
        for (var i = 0; i < document.Recipients.Length; i++)
        {
            yield return $"- {document.Recipients[i]}{(i == document.Recipients.Length - 1 ? '.' : ';')}";
        }

        yield return "";
        yield return Say($"SIGN_{document.Signatory.Capacity}", document.Signatory.HeadTitle.ToUpperInvariant());
        if (document.Signatory.OwnTitle is { } own)
        {
            yield return own.ToUpperInvariant();
        }

        yield return document.Signatory.Name;

        string Say(string line, params ReadOnlySpan<string> arguments) => Sentences.Say(line, language, arguments);
    }

    /// <summary>Days below 10 and the months January and February are written with a nought, other months without (Decree 30/2020/NĐ-CP, Appendix I); then year, month, day of ISO 8601.</summary>
    private static string[] PartsOf(LocalDate date) =>
    [
        Number(date.Day, "00"), Number(date.Month, date.Month < 3 ? "00" : "0"), Number(date.Year, "0000"), Number(date.Month, "00"), Number(date.Day, "00"),
    ];

    private static string Number(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
