using System.Text;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The answer to one row.</summary>
/// <param name="Deadline">The deadline; of no meaning where there is an error.</param>
/// <param name="Error">Why there is none.</param>
/// <param name="Sentence">The error as the table holds it, already quoted where it must be.</param>
internal readonly record struct DueRow(Deadline Deadline, Complaint? Error, byte[]? Sentence)
{
    public void Write(CsvTable table, CsvHeader header, Stream output)
    {
        output.Write(table.Record);
        for (var i = Math.Max(table.Cells, 1); i < header.Columns; i++)
        {
            output.WriteByte(table.Separator);
        }

        output.WriteByte(table.Separator);
        if (Error is null && Deadline.Due is { } due)
        {
            Span<byte> text = stackalloc byte[InstantText.MaxLength];
            output.Write(text[..InstantText.Write(due, text)]);
        }

        output.WriteByte(table.Separator);
        output.Write(Sentence ?? []);
        output.Write(table.LineEnd);
    }

    /// <summary>Code and sentence in one cell. A cell that begins with a code is no formula.</summary>
    public static DueRow Failed(Complaint error, Language language) => new(
        default, error, Encoding.UTF8.GetBytes($"\"{error.Code}: {error.Sentence.In(language).Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
