using PhanAnh.Core;

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
                page.Paragraph($"{reason.Code}: {reason.In(Language.Vietnamese)}{clauses}", 4, 6);
            }
        }
    }
}
