using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Samples.TayNinh;

/// <summary>Page B: what is overdue at an instant, and who owes it.</summary>
internal sealed class OverdueList(Setting setting, Month month, Page page)
{
    private static readonly ImmutableArray<int> Columns = [12, 0, 19, 15, 11];

    private sealed record Overdue(Case Subject, ClockAnswer Clock);

    internal void Write(Instant at)
    {
        page.Title($"B. ĐANG QUÁ HẠN LÚC {LocalText.Of(at)}");
        var overdue = month.CasesAt(at)
            .SelectMany(subject => month.Desk.ClocksOf(subject, at).Select(clock => new Overdue(subject, clock)))
            .Where(item => item.Clock is { StoppedAt: null, IsLate: true })
            .ToArray();
        page.Paragraph($"Có {overdue.Length} thời hạn đã qua mà chưa xong. Nơi còn nợ nhiều nhất đứng trước; trong mỗi nơi, việc trễ lâu nhất đứng trước.");
        page.Line();
        page.Row(Columns, "Hồ sơ", "Việc phải làm", "Hạn", "Đã trễ", "Tình trạng");
        var owers = overdue.GroupBy(item => setting.OwerOf(item.Clock)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var ower in owers)
        {
            page.Section($"{ower.Key}: {ower.Count()}");
            foreach (var item in ower.OrderByDescending(item => item.Clock.Overdue).ThenBy(item => item.Subject.Code.Value, StringComparer.Ordinal))
            {
                page.Row(
                    Columns,
                    item.Subject.Code.Value,
                    item.Clock.Clock.Name.Vietnamese,
                    LocalText.OfDue(item.Clock.Due!.Value),
                    LocalText.Of(item.Clock.Overdue),
                    item.Clock.Verdict.In(Language.Vietnamese));
            }
        }
    }
}
