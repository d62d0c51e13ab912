using System.Text;

namespace PhanAnh.Reporting.Tests;

public sealed class FactImportTests
{
    private static readonly Instant Cut = Local.At("2025-02-15");

    private const string Table = """
        Mã;Ngày tiếp nhận;Kênh tiếp nhận;Loại;Lĩnh vực;Đơn vị;Ngày trả lời;Hạn;Kết quả;Lý do;Đánh giá
        A-1;16/01/2025 09:00;Zalo 1022 Tây Ninh;Phản ánh;Chiếu sáng công cộng;U1;20/01/2025;22/01/2025;đã trả lời;;Hài lòng
        A-2;16/01/2025;app;Kiến nghị;"Đường sá, cầu cống";U1|U2;2025-02-10 08:30;2025-01-24;;;
        A-3;2025-01-17T10:15;email;Câu hỏi;;;17/01/2025 11:00;;không tiếp nhận;c;
        A-4;1/2/2025;portal;Phản ánh;Rác thải, vệ sinh;U2;;10/2/2025;;;
        A-5;20/02/2025;portal;Phản ánh;;;;;;;
        """;

    public static TheoryData<string> Encodings { get; } = new("utf-8", "utf-8-mark", "utf-16", "utf-16be");

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_TableOfASpreadsheet_BecomesFactsThatBalance(string encoding)
    {
        var import = FactImport.Read(Bytes(Table, encoding), History.TayNinh, Cut);

        Assert.Empty(import.Defects);
        var report = Report.Build(new(History.TayNinh, Sample.Period("2025-02")) { Units = History.Units }, import.Facts);
        Assert.Equal(ReportStatus.Final, report.Status);
        Assert.Equal((4, 2, 1, 1), (report.Balance.Total.Received.Value, report.Balance.Total.Answered.Value, report.Balance.Total.Rejected.Value, report.Balance.Total.Closing.Value));
        var answered = report.Figure("F-04")!.Table("by-way")!;
        Assert.Equal(1, ((CountCell)answered[Breakdown.Total, "late"]!).Value);
        Assert.Equal(1, ((CountCell)report.Figure("F-10")!.Table("by-level")!["Satisfied", "answers"]!).Value);
        Assert.Equal(1, ((CountCell)report.Figure("F-06")!.Table("by-party")!["U2", "not-handled"]!).Value);
    }

    [Fact]
    public void Read_BadRows_AreReportedWithLineAndColumnAndTheRestIsKept()
    {
        const string bad = """
            case,received,field,concluded,outcome,Ghi chú
            B-1,2025-01-16,,,,
            ,2025-01-16,,,,
            B-2,hôm qua,,,,
            "B-3",2025-01-16,,2025-01-15,,
            B-4,2025-01-16,,2025-01-18,xong,
            B-1,2025-01-17,,,,
            có dấu cách,2025-01-17,,,,
            B-5,2025-01-17,"hai
            dòng",,,
            B-6,2025-01-17
            """;
        var import = FactImport.Read(Bytes(bad, "utf-8"), History.TayNinh, Cut);

        Assert.Equal(["B-1", "B-5", "B-6"], import.Facts.Cases.Select(row => row.Case.Value));
        Assert.Equal(
            [
                (ReportCodes.ImportColumnUnknown, 1, 6),
                (ReportCodes.ImportCellMissing, 3, 1),
                (ReportCodes.ImportDate, 4, 2),
                (ReportCodes.ImportOrder, 5, 4),
                (ReportCodes.ImportWord, 6, 5),
                (ReportCodes.ImportTwice, 7, 1),
                (ReportCodes.ImportCode, 8, 1),
            ],
            import.Defects.Select(defect => (defect.Code, defect.Line, defect.Column)));
        Assert.All(import.Defects, defect => Assert.DoesNotContain("hôm qua", defect.In(Language.Vietnamese), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("case,kind\nA,B", ReportCodes.ImportColumnMissing)]
    [InlineData("case,received,case\nA,2025-01-16,A", ReportCodes.ImportColumnTwice)]
    [InlineData("case,received\nA,\"2025-01-16", ReportCodes.ImportQuote)]
    public void Read_BrokenTable_SaysWhatIsWrong(string text, string code) =>
        Assert.Contains(FactImport.Read(Bytes(text, "utf-8"), History.TayNinh, Cut).Defects, defect => defect.Code == code);

    [Fact]
    public void Read_OldCodePage_IsRefusedRatherThanGarbled() =>
        Assert.Equal(ReportCodes.ImportEncoding, Assert.Single(FactImport.Read([0x6D, 0xE3, 0x2C, 0xC7], History.TayNinh, Cut).Defects).Code);

    [Fact]
    public void Read_AnyText_NeverThrows() => Prop.ForAll(
        Gen.Elements("case", "received", ",", ";", "\t", "\"", "\n", "\r\n", "A-1", "2025-01-16", "31/12/2024 10:00", "9999-99-99", "0001-01-01", "=", " ", "ạ", "unit", "U1")
            .ListOf(40).ToArbitrary(),
        parts =>
        {
            var import = FactImport.Read(Bytes("case,received,unit\n" + string.Concat(parts), "utf-8"), History.TayNinh, Cut);
            return import.Facts.Cases.Select(row => row.Case).Distinct().Count() == import.Facts.Cases.Count;
        }).QuickCheckThrowOnFailure();

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8-mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };
}
