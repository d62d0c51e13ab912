using System.Diagnostics;
using System.Globalization;
using System.Text;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>What the tool is given to do in bulk, and a program that does nothing but read and write the same table.</summary>
internal static class ToolSample
{
    /// <summary>What stands in a file of facts before the facts themselves: of which store, under which regulations.</summary>
    private const int FactsHead = 176;

    /// <summary>Whole lives of cases under the shipped regulation of Tây Ninh, eight commands each, for <c>phananh run --preset tay-ninh</c>.</summary>
    internal static void WriteCommands(int cases, TextWriter output)
    {
        for (var number = 0; number < cases; number++)
        {
            var code = $"TN-2025-{number:D7}";
            Line("Register", "03T09:00", Submitter(number), $"\"channel\":\"zalo\",\"kind\":\"Reflection\",\"submitter\":{{\"kind\":\"Citizen\",\"id\":\"cd-{number}\",\"name\":\"Trần Văn Bình\",\"phone\":\"0900000001\"}},\"content\":\"Đèn đường trước trường học tắt ba đêm liền.\",\"place\":\"đường Trường Chinh\",\"truthful\":true");
            Line("Classify", "03T10:00", Reception, "\"field\":\"Lighting\"");
            Line("Dispatch", "03T11:00", Reception, "\"units\":[\"so-gtvt\"],\"note\":\"Đề nghị kiểm tra, xử lý.\"");
            Line("Accept", "03T14:00", Officer("HandlingOfficer", "xu-ly-01"), null);
            Line("SubmitResult", "05T09:00", Officer("HandlingOfficer", "xu-ly-01"), "\"answer\":\"Đã khắc phục sự cố chiếu sáng.\"");
            Line("Approve", "05T10:00", Officer("ApprovingLeader", "lanh-dao-01"), null);
            Line("Publish", "05T11:00", Reception, "\"assignment\":1");
            Line("Rate", "06T11:00", Submitter(number), "\"rating\":\"Satisfied\",\"assignment\":1");

            void Line(string word, string at, string by, string? members) => output.Write(
                $"{{\"do\":\"{word}\",\"at\":\"2025-03-{at}:00+07:00\",\"case\":\"{code}\",\"by\":{by}{(members is null ? "" : ",")}{members}}}\n");
        }
    }

    /// <summary>Rows for <c>phananh due --batch</c>.</summary>
    internal static void WriteRows(int rows, TextWriter output)
    {
        string[] limits = ["6 working days", "24 hours", "3 working days", "1 month", "10 days"];
        output.Write("id,from,limit\n");
        for (var number = 0; number < rows; number++)
        {
            var at = new DateTime(2024, 1, 2, 7, 30, 0, DateTimeKind.Unspecified).AddMinutes(number * 7919L % 1_000_000);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{number},{at:yyyy-MM-ddTHH:mm},{limits[number % limits.Length]}\n"));
        }
    }

    /// <summary>
    /// A small store, and beside it facts as if it held so many cases: a store of a million would be long in writing, and whoever reports from kept facts reads little of it.
    /// </summary>
    internal static void WriteStore(string tool, string store, int cases)
    {
        Run(tool, "simulate", "--preset", "tay-ninh", "--cases", "50", "--from", "2025-01-01", "--to", "2025-12-31", "--store", store);
        Run(tool, "report", store, "--preset", "tay-ninh", "--kind", "month", "--period", "2025-12");
        var facts = Path.ChangeExtension(store, ".facts");
        var head = File.ReadAllBytes(facts).AsSpan(0, FactsHead).ToArray();
        using var file = File.Create(facts);
        file.Write(head);
        FactFile.Write(SampleFacts.Of(cases), file);
    }

    private static void Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The tool ended with {process.ExitCode}.");
        }
    }

    /// <summary>Reads a table, understands its moments, and writes it with a moment and an empty cell more: all that is left of the work without the working days.</summary>
    internal static void CopyRows(string file)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        using var input = new StreamReader(file);
        output.WriteLine(input.ReadLine() + ",due,error");
        while (input.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            var at = DateTime.ParseExact(cells[1], "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cells[0]},{cells[1]},{cells[2]},{at:yyyy-MM-ddTHH:mm:ss}+07:00,"));
        }
    }

    private static string Reception => "{\"role\":\"ReceptionOfficer\",\"id\":\"tiep-nhan-01\"}";

    private static string Submitter(int number) => $"{{\"role\":\"Submitter\",\"id\":\"cd-{number}\"}}";

    private static string Officer(string role, string id) => $"{{\"role\":\"{role}\",\"id\":\"{id}\",\"unit\":\"so-gtvt\"}}";
}
