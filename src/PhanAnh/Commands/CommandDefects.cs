using System.Buffers;
using System.Text.RegularExpressions;

namespace PhanAnh;

/// <summary>
/// What is wrong with a command, as it may be printed and logged: a command holds what citizens said of themselves, and a member that is wrong may hold it as well. Codes,
/// moments and small numbers are shown as they stand; of anything else the kind is told.
/// </summary>
internal static partial class CommandDefects
{
    private const string Hidden = "…";

    /// <summary>Whatever stands there is the submitter's own, also what looks like a code.</summary>
    private const string Submitter = "$.submitter";

    // Longer than any ordinal or version of a command, shorter than any number of a person.
    private const int MostDigits = 5;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.eE+-");

    /// <summary>The defect on its line, without what may be personal in it.</summary>
    internal static FileDefect OnLine(FileDefect defect, int line) => defect.OnLine(line, StrangeName.Replace(defect.Path, $"['{Hidden}']"), Shown(defect));

    private static string? Shown(FileDefect defect) => defect.Found switch
    {
        null => null,
        ['"', .. var text, '"'] when IsPlain(text, defect) => defect.Found,
        ['"', .., '"'] => defect.Code == DefectCodes.JsonType ? "text" : $"\"{Hidden}\"",
        { Length: > MostDigits } number when !number.AsSpan().ContainsAnyExcept(OfNumbers) => defect.Code == DefectCodes.JsonType ? "number" : Hidden,
        var mark => mark,
    };

    private static bool IsPlain(string text, FileDefect defect) => defect.Code switch
    {
        DefectCodes.JsonUnknownMember or DefectCodes.JsonDuplicateKey => CodeFormat.Matches(text),
        _ when defect.Path.StartsWith(Submitter, StringComparison.Ordinal) => false,
        DefectCodes.TimeFormat when Moment.IsMatch(text) => true,
        _ => text.Length <= 1 || CodeFormat.Matches(text),
    };

    // A name in brackets is no identifier, and one that begins with a digit is none of a command.
    [GeneratedRegex(@"\['(?:[^'\\]|\\.)*'\]|\.[0-9][A-Za-z0-9_]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex StrangeName { get; }

    [GeneratedRegex("^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}([T ,]+[0-9:.]+ ?[Zz]?([+-][0-9:]+)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Moment { get; }
}
