using System.Text;
using System.Text.Json;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>
/// Answers a table of questions row by row in constant memory: what the table holds is copied byte for byte, <c>due</c> and <c>error</c> are put beside it.
/// </summary>
internal sealed class DueBatch(Terminal terminal, CountedCalendar counted, bool asJson)
{
    public int Run(string path, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        using var input = InputFile.Open(path, complaints);
        if (input is null)
        {
            return complaints.Print(terminal);
        }

        var table = new CsvTable(input);
        if (CsvHeader.Read(table, InputFile.NameOf(path), complaints) is not { } header)
        {
            return complaints.Print(terminal);
        }

        using var progress = new Progress(terminal, "PROGRESS_ROWS");
        using var json = new JsonLines(terminal.OutputBytes);
        var rows = new DueRows(counted, terminal.Language);
        var output = terminal.OutputBytes;
        if (!asJson)
        {
            CsvHeader.Write(table, output);
        }

        var failed = false;
        for (var done = 1L; table.Next(); done++)
        {
            if ((done & 1023) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!OutputPipe.HasReader)
                {
                    break;
                }
            }

            progress.Report(done);
            if (table.IsBlank)
            {
                output.Write(asJson ? [] : table.LineEnd);
                continue;
            }

            var answer = rows.Answer(table, header);
            failed |= answer.Error is not null;
            if (asJson)
            {
                json.Write((table, answer, this), static (writer, row) => WriteJson(writer, row.table, row.answer, row.Item3.Language));
            }
            else
            {
                answer.Write(table, header, output);
            }
        }

        return failed ? ExitCodes.Findings : ExitCodes.Done;
    }

    private Language Language => terminal.Language;

    private static void WriteJson(Utf8JsonWriter json, CsvTable table, DueRow row, Language language)
    {
        json.WriteStartObject();
        json.WriteNumber("line", table.Line);
        if (row.Error is { } error)
        {
            json.WriteStartObject("error");
            json.WriteString("code", error.Code);
            json.WriteString("message", error.Sentence.In(language));
            json.WriteEndObject();
        }
        else
        {
            DueAnswer.Members(json, row.Deadline);
        }

        json.WriteEndObject();
    }
}
