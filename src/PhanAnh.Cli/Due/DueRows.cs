using System.Buffers;
using System.Text;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Answers rows. A table has few different limits, so each is read once.</summary>
internal sealed class DueRows
{
    private const int MostLimits = 1_000;
    private const int LongestCell = 64;

    private readonly CountedCalendar _counted;
    private readonly Language _language;
    private readonly Dictionary<string, (TimeLimit Limit, DueRow? Error)> _limits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (TimeLimit Limit, DueRow? Error)>.AlternateLookup<ReadOnlySpan<char>> _known;

    public DueRows(CountedCalendar counted, Language language)
    {
        _counted = counted;
        _language = language;
        _known = _limits.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public DueRow Answer(CsvTable table, CsvHeader header)
    {
        if (table.Fault != CsvFault.None)
        {
            return Failed(table.FaultCode);
        }

        if (table.Cells != header.Columns)
        {
            return Failed("CSV_CELLS", TimeTexts.Text(table.Cells), TimeTexts.Text(header.Columns));
        }

        Span<char> text = stackalloc char[LongestCell];
        if (!TryText(table.Cell(header.From), text, out var from) || !MomentText.TryParse(text[..from], out var moment, out _))
        {
            return Failed("TIME_FORMAT", Shown(table.Cell(header.From)));
        }

        var (limit, error) = LimitOf(table.Cell(header.Limit), text);
        return error ?? Due(moment, limit);
    }

    private DueRow Due(Instant moment, TimeLimit limit) =>
        _counted.Calendar.TryDue(moment, limit, _counted.Rules, null, out var deadline, out var refusal)
            ? new(deadline, null, null)
            : DueRow.Failed(new(refusal.Code, "", new(refusal.ToVietnamese(), refusal.ToEnglish())), _language);

    private (TimeLimit Limit, DueRow? Error) LimitOf(ReadOnlySpan<byte> cell, Span<char> text)
    {
        if (!TryText(cell, text, out var length))
        {
            return Read(Shown(cell));
        }

        if (_known.TryGetValue(text[..length], out var known))
        {
            return known;
        }

        var written = text[..length].ToString();
        var read = Read(written);
        if (_limits.Count < MostLimits)
        {
            _limits.Add(written, read);
        }

        return read;
    }

    private (TimeLimit Limit, DueRow? Error) Read(string text) => LimitAnswer.TryParse(text, out var limit, out var defect)
        ? (limit, null)
        : (default, DueRow.Failed(new(defect.Code, "", LimitAnswer.Sentence(defect)), _language));

    private static bool TryText(ReadOnlySpan<byte> cell, Span<char> text, out int length)
    {
        var trimmed = cell.Trim((byte)' ');
        length = 0;
        return trimmed.Length <= LongestCell && Ascii.ToUtf16(trimmed, text, out length) == OperationStatus.Done;
    }

    private static string Shown(ReadOnlySpan<byte> cell)
    {
        var text = Encoding.UTF8.GetString(cell);
        return text.Length <= LongestCell ? text : text[..LongestCell] + "…";
    }

    private DueRow Failed(string code, params ReadOnlySpan<string> arguments) => DueRow.Failed(new(code, "", ToolTexts.Both(code, arguments)), _language);
}
