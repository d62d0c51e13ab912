using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The file of a new regulation: a small lifecycle with three limits, commented, in which the answers stand.</summary>
internal static class PresetTemplate
{
    // The tool runs without ICU, which would take the marks off.
    private static readonly (char Plain, string Marked)[] Letters =
    [
        ('a', "àáảãạăằắẳẵặâầấẩẫậ"), ('e', "èéẻẽẹêềếểễệ"), ('i', "ìíỉĩị"), ('o', "òóỏõọôồốổỗộơờớởỡợ"), ('u', "ùúủũụưừứửữự"), ('y', "ỳýỷỹỵ"), ('d', "đ"),
    ];

    public static string Write(IReadOnlyDictionary<PresetQuestion, string> answers, Language language)
    {
        var (ours, others) = language == Language.English ? ("//en ", "//vi ") : ("//vi ", "//en ");
        var isRated = answers[PresetQuestion.Ratings] == "yes";
        var text = new StringBuilder();
        using var stream = typeof(PresetTemplate).Assembly.GetManifestResourceStream("PhanAnh.Cli.Presets.New.preset.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(others, StringComparison.Ordinal) || (line.StartsWith("//rate ", StringComparison.Ordinal) && !isRated))
            {
                continue;
            }

            var rest = line.StartsWith(ours, StringComparison.Ordinal) ? line[ours.Length..] : line.StartsWith("//rate ", StringComparison.Ordinal) ? line["//rate ".Length..] : line;

            // The first lines are a comment of the file as a whole and have no signs of their own.
            text.Append(line.StartsWith(ours, StringComparison.Ordinal) && !rest.TrimStart().StartsWith("//", StringComparison.Ordinal) ? "// " : "").Append(rest).Append('\n');
        }

        foreach (var (hole, value) in Values(answers))
        {
            text.Replace("{{" + hole + "}}", value);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Hole, string Value)> Values(IReadOnlyDictionary<PresetQuestion, string> answers) =>
    [
        ("prefix", answers[PresetQuestion.Prefix]),
        ("nameText", Quoted(answers[PresetQuestion.Name])),
        ("id", Quoted(answers[PresetQuestion.Id])),
        ("province", Quoted(answers[PresetQuestion.Province])),
        ("number", Quoted(answers[PresetQuestion.Number])),
        ("issued", Quoted(answers[PresetQuestion.Issued])),
        ("issuer", Quoted(answers[PresetQuestion.Issuer])),
        ("effective", Quoted(answers[PresetQuestion.Effective])),
        ("hours", answers[PresetQuestion.Hours] == "-" ? "null" : Quoted(answers[PresetQuestion.Hours])),
        ("intakeLimit", Quoted(answers[PresetQuestion.IntakeLimit])),
        ("processingLimit", Quoted(answers[PresetQuestion.ProcessingLimit])),
        ("answerLimit", Quoted(answers[PresetQuestion.AnswerLimit])),
        ("fields", Items(answers[PresetQuestion.Fields], "")),
        ("channels", Items(answers[PresetQuestion.Channels], $", \"cites\": [\"{answers[PresetQuestion.Prefix]}-A2\"]")),
        ("name", answers[PresetQuestion.Name]),
    ];

    private static string Items(string names, string more)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        return string.Join(",\n", names.Split(';').Select(name => $"      {{\"id\": \"{CodeOf(name, codes)}\", \"name\": {{\"vi\": {Quoted(name)}}}{more}}}"));
    }

    /// <summary>A code out of a name: <c>ChieuSang</c> of <c>Chiếu sáng</c>; a number behind it where it is taken.</summary>
    private static string CodeOf(string name, HashSet<string> taken)
    {
        var letters = new StringBuilder();
        var isStart = true;
        foreach (var c in name)
        {
            var plain = char.IsAscii(c) ? c : Array.Find(Letters, letter => letter.Marked.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal)).Plain;
            if (char.IsAsciiLetterOrDigit(plain) && letters.Length < 40 && (letters.Length > 0 || char.IsAsciiLetter(plain)))
            {
                letters.Append(isStart ? char.ToUpperInvariant(plain) : plain);
            }

            isStart = !char.IsAsciiLetterOrDigit(plain);
        }

        var code = letters.Length == 0 ? "Item" : letters.ToString();
        for (var number = 2; !taken.Add(code); number++)
        {
            code = string.Create(CultureInfo.InvariantCulture, $"{(letters.Length == 0 ? "Item" : letters)}{number}");
        }

        return code;
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
