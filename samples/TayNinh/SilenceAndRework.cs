using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Samples.TayNinh;

/// <summary>Page E: units that were silent until they were deemed to have accepted, and results that had to be done again.</summary>
internal sealed class SilenceAndRework(Setting setting, Month month, Page page)
{
    private const int Most = 8;

    private static readonly TriggerCode Silence = new("DeemAccept");

    /// <summary>When, which case, then who or why.</summary>
    private static readonly ImmutableArray<int> Columns = [19, 12, 0];

    internal async Task WriteAsync()
    {
        page.Title("E. ĐƠN VỊ IM LẶNG, VÀ KẾT QUẢ PHẢI LÀM LẠI");
        var cases = month.CasesAt(MonthlyReport.PeriodOf(setting).End).ToDictionary(subject => subject.Code);
        WriteSilence([.. month.Events.Where(e => e.On == Silence).OrderBy(e => e.EffectiveAt)], cases);
        await WriteReworkAsync([.. month.Events.Where(e => e.Fact is ReworkRequested).OrderBy(e => e.EffectiveAt)], cases);
    }

    /// <summary>No command says so: time alone does it, and the limit for the work runs from then on.</summary>
    private void WriteSilence(IReadOnlyList<CaseEvent> silences, Dictionary<CaseCode, Case> cases)
    {
        page.Section("Im lặng đến hết 24 giờ: coi như đã tiếp nhận");
        if (silences.Count == 0)
        {
            page.Line("Không có.");
            return;
        }

        page.Paragraph($"{silences.Count} lần, kể cả trước kỳ báo cáo; không ai gửi lệnh nào, thời gian làm việc đó. Từ lúc ấy hạn xử lý của đơn vị bắt đầu chạy.");
        page.Line();
        foreach (var e in silences.Take(Most))
        {
            var work = ClocksFrom(e, cases).FirstOrDefault(clock => clock.Due is not null);
            var then = work is null ? "" : $"; {work.Clock.Name.Vietnamese.ToLowerInvariant()}: hạn {LocalText.OfDue(work.Due!.Value)}, {work.Verdict.In(Language.Vietnamese)}";
            page.Row(Columns, LocalText.Of(e.EffectiveAt), e.Case.Value, UnitOf(e, cases) + then);
        }

        WriteRest(silences.Count);
    }

    private async Task WriteReworkAsync(IReadOnlyList<CaseEvent> reworks, Dictionary<CaseCode, Case> cases)
    {
        page.Section("Kết quả phải làm lại");
        var causes = reworks.GroupBy(e => ((ReworkRequested)e.Fact).Cause).Select(cause => $"{NameOf(cause.Key)}: {cause.Count()}");
        page.Paragraph($"{reworks.Count} lần, kể cả trước kỳ báo cáo: {string.Join("; ", causes)}.");
        page.Line();
        foreach (var e in reworks.Take(Most))
        {
            var work = ClocksFrom(e, cases).FirstOrDefault(clock => clock.Due is not null);
            var then = work is null ? "" : $"; hạn {LocalText.OfDue(work.Due!.Value)}, {work.Verdict.In(Language.Vietnamese)}";
            page.Row(Columns, LocalText.Of(e.EffectiveAt), e.Case.Value, $"{UnitOf(e, cases)}: {NameOf(((ReworkRequested)e.Fact).Cause)}{then}");
            if (e.Note is { } note && await month.Desk.ReadTextAsync(e.Case, note) is { } words)
            {
                page.Row(Columns, "", "", $"“{words.Reveal()}”");
            }
        }

        WriteRest(reworks.Count);
    }

    private void WriteRest(int all)
    {
        if (all > Most)
        {
            page.Line($"… và {all - Most} lần khác");
        }
    }

    private IEnumerable<ClockAnswer> ClocksFrom(CaseEvent e, Dictionary<CaseCode, Case> cases) =>
        month.Desk.ClocksOf(cases[e.Case], MonthlyReport.PeriodOf(setting).End).Where(clock => clock.Assignment == e.Assignment && clock.StartedAt == e.EffectiveAt);

    private string UnitOf(CaseEvent e, Dictionary<CaseCode, Case> cases) =>
        e.Assignment is { } id && cases[e.Case].Find(id) is { } part ? setting.NameOf(part.Unit) : "";

    private string NameOf(TermCode cause) => setting.Terms.NameOf(cause, Language.Vietnamese).ToLowerInvariant();
}
