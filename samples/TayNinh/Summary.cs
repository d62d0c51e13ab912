using System.Globalization;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Samples.TayNinh;

/// <summary>Page D: what went in, what was refused and why.</summary>
internal sealed class Summary(Setting setting, Month month, Page page)
{
    internal void Write()
    {
        page.Title("D. TỔNG HỢP LẦN CHẠY");
        page.Line($"Phản ánh, kiến nghị: {month.Codes.Count}");
        page.Line($"Lệnh đã đọc:         {month.Commands}, trong đó bị từ chối {month.Refused.Count}");
        page.Line($"Dòng hỏng:           {month.BrokenLines}");
        WriteFindings();
        if (month.Refused.Count == 0)
        {
            return;
        }

        page.Section("Lệnh bị từ chối: không có gì thay đổi, các lệnh sau vẫn chạy");
        foreach (var (command, refusal) in month.Refused)
        {
            var unit = command.Actor.Unit is { } acting ? " – " + setting.NameOf(acting) : "";
            page.Paragraph($"{LocalText.Of(command.EffectiveAt)}  {command.Case}  {setting.NameOf(command.Trigger)} ({setting.NameOf(command.Actor.Role)}{unit})", 0, 2);
            foreach (var reason in refusal.Reasons)
            {
                var clauses = reason.Clauses.IsEmpty ? "" : $" [{string.Join(", ", reason.Clauses)}]";
                page.Paragraph($"{reason.Code}: {reason.In(Language.Vietnamese, setting.Preset)}{clauses}", 4, 6);
            }
        }
    }

    /// <summary>What the software noticed when the submissions came in; an officer decided every one of them.</summary>
    private void WriteFindings()
    {
        page.Section("Kiểm tra khi tiếp nhận: phần mềm chỉ lưu ý, cán bộ quyết định");
        page.Line($"Không có gì phải lưu ý:            {Count(IntakeOutcome.Conforming)}");
        page.Line($"Tiếp nhận được, có điểm lưu ý:     {Count(IntakeOutcome.AdmissibleWithFindings)}");
        page.Line($"Cán bộ xem xét khả năng từ chối:   {Count(IntakeOutcome.MayBeRejected)}");
        page.Line($"Hiện ngay số điện thoại khẩn cấp:  {month.Reviews.Count(review => review.ShowsEmergencyNumbers)}");
        foreach (var finding in month.Reviews.SelectMany(review => review.Findings).GroupBy(finding => finding.In(Language.Vietnamese)).OrderByDescending(group => group.Count()).Take(8))
        {
            // Figure spaces keep the numbers in a column where a paragraph would fold ordinary ones.
            page.Paragraph($"{finding.Count().ToString(CultureInfo.InvariantCulture).PadLeft(4, '\u2007')}  {finding.Key}", 0, 5);
        }
    }

    private int Count(IntakeOutcome outcome) => month.Reviews.Count(review => review.Outcome == outcome);
}
