using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PhanAnh.Reporting;

/// <summary>
/// A report as JSON for programs: codes, names in both languages, numbers, and the cases behind every number. Lengths are seconds, moments ISO 8601
/// with +07:00; a share has its part and its whole.
/// </summary>
public static class ReportJson
{
    /// <summary>The version of the form; a reader refuses a newer one.</summary>
    public const int Schema = 1;

    internal static JsonWriterOptions Pretty { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The UTF-8 bytes of a report.</summary>
    public static byte[] Render(Report report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Pretty))
        {
            Write(json, report);
        }

        return buffer.WrittenSpan.ToArray();
    }

    internal static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteString("period", report.Period.ToString());
        json.WriteString("from", OffsetText.Format(report.Period.Start));
        json.WriteString("to", OffsetText.Format(report.Period.End));
        json.WriteString("cut", OffsetText.Format(report.Cut));
        json.WriteString("status", report.Status.ToString());
        json.WriteString("preset", report.Preset.Stamp.Id);
        json.WriteNumber("presetVersion", report.Preset.Stamp.Version);
        json.WriteString("presetHash", report.Preset.Stamp.ContentHash);
        if (report.Form is { } form)
        {
            json.WriteString("form", form.Code.Value);
        }

        if (report.UnitsOn is { } map)
        {
            json.WriteString("unitsOn", PeriodText.Day(map));
        }

        if (report.PlacesOn is { } places)
        {
            json.WriteString("placesOn", PeriodText.Day(places));
        }

        if (report.IdentifiedFor is { } reader)
        {
            json.WriteString("identifiedFor", reader.Value);
        }

        Strings(json, "contradictions", report.Balance.Contradictions.Select(code => code.Value));
        json.WriteStartArray("problems");
        foreach (var problem in report.Problems)
        {
            json.WriteStartObject();
            json.WriteString("case", problem.Case.Value);
            json.WriteString("code", problem.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var figure in report.Figures)
        {
            json.WriteStartObject();
            json.WriteString("code", figure.Code);
            Text(json, "title", figure.Title);
            json.WriteStartArray("tables");
            foreach (var table in figure.Tables)
            {
                Write(json, table);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FigureTable table)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        Text(json, "title", table.Title);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteString("row", row.Code);
            if (row.IsTotal)
            {
                json.WriteBoolean("total", true);
            }

            for (var i = 0; i < row.Cells.Length; i++)
            {
                Write(json, table.Columns[i].Code, row.Cells[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string column, FigureCell cell)
    {
        switch (cell)
        {
            case TextCell text:
                Text(json, column, text.Text);
                break;
            case CountCell count:
                json.WriteStartObject(column);
                json.WriteNumber("count", count.Value);
                Strings(json, "cases", count.Cases.ToArray().Select(code => code.Value));
                json.WriteEndObject();
                break;
            case BelowCell below:
                json.WriteStartObject(column);
                json.WriteNumber("below", below.Limit);
                json.WriteEndObject();
                break;
            case ShareCell share:
                json.WriteStartObject(column);
                json.WriteNumber("part", share.Part);
                json.WriteNumber("whole", share.Whole);
                json.WriteBoolean("small", share.IsSmall);
                json.WriteEndObject();
                break;
            case ChangeCell change:
                json.WriteNumber(column, (long)change.To - change.From);
                break;
            case PointsCell points:
                json.WriteNumber(column, decimal.Round(points.Points, 4));
                break;
            case DurationCell length:
                json.WriteNumber(column, (long)length.Length.TotalSeconds);
                break;
            case InstantCell moment:
                json.WriteString(column, OffsetText.Format(moment.At));
                break;
            default:
                json.WriteNull(column);
                break;
        }
    }

    private static void Text(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vietnamese);
        json.WriteString("en", text.In(Language.English));
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
