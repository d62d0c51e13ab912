using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Samples.TayNinh;

/// <summary>Page A: the life of one case, event by event and clock by clock.</summary>
internal sealed class CaseLife(Setting setting, Month month, Page page)
{
    /// <summary>When, then what and who.</summary>
    private static readonly ImmutableArray<int> Columns = [20, 0];

    private const int Margin = 22;

    private TextRef? _latestAnswer;

    internal async Task WriteAsync(CaseCode code)
    {
        page.Title($"A. MỘT HỒ SƠ TỪ ĐẦU ĐẾN CUỐI: {code}");
        var log = await month.LogOfAsync(code);
        if (log.Count == 0)
        {
            page.Line("Không có hồ sơ này.");
            return;
        }

        var subject = Case.Replay(log);
        await WriteHeadAsync(subject);
        page.Section("Diễn biến");
        for (var i = 0; i < log.Count; i++)
        {
            await WriteEventAsync(Case.Replay(log.Take(i + 1)), log[i]);
        }

        page.Section("Thời hạn");
        foreach (var clock in month.Desk.ClocksOf(subject, MonthlyReport.PeriodOf(setting).End))
        {
            WriteClock(subject, clock);
        }
    }

    private async Task WriteHeadAsync(Case subject)
    {
        var kind = $"{setting.Terms.NameOf(subject.Kind, Language.Vietnamese)} của {LowerFirst(setting.Terms.NameOf(subject.SubmitterKind, Language.Vietnamese))}";
        var channel = setting.Preset.Intake.Channel(subject.Channel)?.Name.Vietnamese ?? subject.Channel.Value;
        var field = subject.Field is { } known ? setting.Terms.NameOf(known, Language.Vietnamese) : "chưa phân loại";
        page.Paragraph($"{kind} · {channel} · lĩnh vực: {field}");
        page.Paragraph($"{setting.Preset.Name.Vietnamese} · trạng thái: {StateOf(subject.State.Code)}{Reason(subject)}");
        page.Line();
        page.Paragraph("“" + await TextOfAsync(subject.Code, subject.Submission.Content) + "”");
    }

    private async Task WriteEventAsync(Case after, CaseEvent e)
    {
        page.Row(Columns, LocalText.Of(e.EffectiveAt), What(after, e));
        page.Row(Columns, "", setting.NameOf(e.By.Role) + (e.By.Unit is { } acting ? " – " + setting.NameOf(acting) : ""));
        if (e.Note is { } note)
        {
            page.Paragraph("“" + await TextOfAsync(e.Case, note) + "”", Margin);
        }

        if (AnswerIn(e.Fact) is { } answer)
        {
            var isKnown = answer == _latestAnswer;
            page.Paragraph(isKnown ? "(nội dung trả lời như lần trình trước)" : "“" + await TextOfAsync(e.Case, answer) + "”", Margin);
            _latestAnswer = answer;
        }
    }

    private string What(Case after, CaseEvent e)
    {
        var what = e.On is { } trigger ? setting.NameOf(trigger) : "Chuyển trạng thái";
        var detail = e.Fact switch
        {
            Classified classified => $": {setting.Terms.NameOf(classified.Field, Language.Vietnamese)}",
            Dispatched dispatched => $" đến {string.Join(", ", dispatched.Assignments.Select(created => setting.NameOf(created.Unit)))}",
            ReworkRequested rework => $": {LowerFirst(setting.Terms.NameOf(rework.Cause, Language.Vietnamese))}",
            Rated rated => $": {LowerFirst(setting.Terms.NameOf(rated.Rating, Language.Vietnamese))}",
            _ => "",
        };
        var state = e.To is { } to ? $" → {(e.Assignment is null ? "hồ sơ" : "phần việc")}: {LowerFirst(StateOf(to.Code))}" : "";
        return what + detail + state + (e.To is { Phase: Phase.Ended } && e.Assignment is null ? Reason(after) : "");
    }

    private void WriteClock(Case subject, ClockAnswer clock)
    {
        page.Line();
        var late = clock.IsLate ? $" {LocalText.Of(clock.Overdue)}" : "";
        page.Paragraph($"{clock.Clock.Name.Vietnamese}: {clock.Verdict.In(Language.Vietnamese).ToUpperInvariant()}{late}");
        page.Paragraph($"{setting.OwerOf(clock)} · {string.Join(", ", clock.Clock.Cites)}", 2);
        var due = clock.Due is { } limit ? LocalText.OfDue(limit) : "không có";
        var stopped = clock.StoppedAt is { } stop ? LocalText.Of(stop) : "chưa";
        page.Paragraph($"Bắt đầu {LocalText.Of(clock.StartedAt)} · Hạn {due} · Xong {stopped}", 2);
        foreach (var line in clock.Explain()?.ToVietnamese().Split('\n') ?? [])
        {
            page.Paragraph(line, 4, 6);
        }
    }

    private string StateOf(StateCode state) => setting.Terms.State(state)?.Name.Vietnamese ?? state.Value;

    private string Reason(Case subject) =>
        subject.CloseReason is { } reason ? $" ({LowerFirst(setting.Terms.NameOf(reason, Language.Vietnamese))})" : "";

    private async Task<string> TextOfAsync(CaseCode code, TextRef? reference) =>
        reference is { } known && await month.Desk.ReadTextAsync(code, known) is { } text ? text.Reveal() : "…";

    /// <summary>The answer that an event carries. Who sent the case is nowhere shown.</summary>
    private static TextRef? AnswerIn(CaseFact fact) => fact switch
    {
        ResultSubmitted submitted => submitted.Answer,
        AmendedAndApproved amended => amended.Answer,
        _ => null,
    };

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
