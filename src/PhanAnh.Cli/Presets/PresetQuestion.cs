using System.Collections.Immutable;
using NodaTime.Text;
using PhanAnh.Calendar;

namespace PhanAnh.Cli;

/// <summary>One thing that a new regulation needs to be told.</summary>
/// <param name="Option">The option that answers it.</param>
/// <param name="Value">The word for its value.</param>
/// <param name="Complaint">What is said of an answer that is none.</param>
/// <param name="Read">The answer as the file writes it; none where it is none.</param>
/// <param name="Default">What stands where nothing is answered.</param>
internal sealed record PresetQuestion(
    string Option, string Value, string Complaint, Func<string, string?> Read, Func<IReadOnlyDictionary<PresetQuestion, string>, string> Default)
{
    /// <summary>The sentence that asks.</summary>
    public string Code => "QUESTION_" + Option.TrimStart('-').Replace('-', '_').ToUpperInvariant();

    public static PresetQuestion Name { get; } = new("--name", "TEXT", "ANSWER_TEXT", Text, _ => "Quy chế tiếp nhận, xử lý phản ánh, kiến nghị");

    public static PresetQuestion Province { get; } = new("--province", "CODE", "ANSWER_CODE", CodeOf, _ => "tinh-moi");

    public static PresetQuestion Id { get; } = new("--id", "CODE", "ANSWER_CODE", CodeOf, answers => answers[Province] + "-1");

    public static PresetQuestion Number { get; } = new("--number", "TEXT", "ANSWER_TEXT", Text, _ => "01/2026/QĐ-UBND");

    public static PresetQuestion Issued { get; } = new("--issued", "DATE", "DATE_FORMAT", Day, _ => "2026-01-01");

    public static PresetQuestion Issuer { get; } = new("--issuer", "TEXT", "ANSWER_TEXT", Text, _ => "Ủy ban nhân dân tỉnh");

    public static PresetQuestion Effective { get; } = new("--effective", "DATE", "DATE_FORMAT", Day, answers => answers[Issued]);

    public static PresetQuestion Prefix { get; } = new("--prefix", "CODE", "ANSWER_PREFIX", answer => CodeOf(answer)?.Contains('-', StringComparison.Ordinal) == false ? answer : null, _ => "QC");

    public static PresetQuestion Hours { get; } = new("--office-hours", "HOURS", "ANSWER_HOURS", HoursOf, _ => "07:30-11:30,13:00-17:00");

    public static PresetQuestion Channels { get; } = new("--channels", "LIST", "ANSWER_LIST", List, _ => "Tổng đài điện thoại; Cổng thông tin điện tử");

    public static PresetQuestion Fields { get; } = new("--fields", "LIST", "ANSWER_LIST", List, _ => "Đường sá; Chiếu sáng; Môi trường; Lĩnh vực khác");

    public static PresetQuestion IntakeLimit { get; } = new("--intake-limit", "LIMIT", "ANSWER_LIMIT", LimitAnswer.Read, _ => "24 giờ");

    public static PresetQuestion ProcessingLimit { get; } = new("--processing-limit", "LIMIT", "ANSWER_LIMIT", LimitAnswer.Read, _ => "5 ngày làm việc");

    public static PresetQuestion AnswerLimit { get; } = new("--answer-limit", "LIMIT", "ANSWER_LIMIT", LimitAnswer.Read, _ => "1 ngày làm việc");

    public static PresetQuestion Ratings { get; } = new("--ratings", "YES_NO", "ANSWER_YES_NO", YesNo, _ => "có");

    public static ImmutableArray<PresetQuestion> All { get; } =
        [Name, Province, Id, Number, Issued, Issuer, Effective, Prefix, Hours, Channels, Fields, IntakeLimit, ProcessingLimit, AnswerLimit, Ratings];

    public bool Equals(PresetQuestion? other) => Option == other?.Option;

    public override int GetHashCode() => Option.GetHashCode(StringComparison.Ordinal);

    private static string? Text(string answer) => answer.Any(char.IsControl) || string.IsNullOrWhiteSpace(answer) ? null : answer;

    private static string? CodeOf(string answer) =>
        answer.Length is > 0 and <= 40 && char.IsAsciiLetter(answer[0]) && answer.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-') ? answer : null;

    private static string? Day(string answer) => LocalDatePattern.Iso.Parse(answer).Success ? answer
        : LocalDatePattern.CreateWithInvariantCulture("d/M/yyyy").Parse(answer).TryGetValue(default, out var day) ? LocalDatePattern.Iso.Format(day)
        : null;

    private static string? HoursOf(string answer) => answer == "-" || (OfficeHours.TryParse(answer, out var hours, out _) && hours.Minutes > 0) ? answer : null;

    private static string? List(string answer) => answer.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= 60 } items
        && items.All(item => Text(item) is not null && item.Any(char.IsLetter)) ? string.Join(';', items) : null;

    private static string? YesNo(string answer) => answer.ToUpperInvariant() switch
    {
        "CÓ" or "C" or "YES" or "Y" => "yes",
        "KHÔNG" or "K" or "NO" or "N" => "no",
        _ => null,
    };
}
