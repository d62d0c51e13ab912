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

    /// <summary>A day ends at 24:00. Where either is known by its day alone, days are compared.</summary>
    [Theory]
    [InlineData("20/01/2025", "20/01/2025", ClockVerdict.Met, 0)]
    [InlineData("20/01/2025", "20/01/2025 23:59:59", ClockVerdict.Met, 0)]
    [InlineData("20/01/2025", "21/01/2025 00:00", ClockVerdict.MetLate, 0)]
    [InlineData("20/01/2025", "21/01/2025", ClockVerdict.MetLate, 0)]
    [InlineData("20/01/2025", "21/01/2025 01:00", ClockVerdict.MetLate, 1)]
    [InlineData("20/01/2025", "22/01/2025", ClockVerdict.MetLate, 24)]
    [InlineData("20/01/2025 09:00", "20/01/2025", ClockVerdict.Met, 0)]
    [InlineData("20/01/2025 09:00", "20/01/2025 09:00", ClockVerdict.Met, 0)]
    [InlineData("20/01/2025 09:00", "20/01/2025 09:00:01", ClockVerdict.MetLate, 0)]
    [InlineData("20/01/2025 09:00", "21/01/2025", ClockVerdict.MetLate, 15)]
    public void Read_AnAnswer_IsInTimeUpToTheEndOfItsLastDay(string due, string concluded, ClockVerdict verdict, int hoursLate)
    {
        var import = FactImport.Read(Bytes($"case,received,concluded,due,unit\nA-1,16/01/2025,{concluded},{due},U1", "utf-8"), History.TayNinh, Cut);

        Assert.Empty(import.Defects);
        var clock = Assert.Single(import.Facts.Clocks);
        Assert.Equal((verdict, hoursLate), (clock.Verdict, (int)clock.Late.TotalHours));
        var report = Report.Build(new(History.TayNinh, Sample.Period("2025-02")) { Units = History.Units }, import.Facts);
        Assert.Equal(verdict == ClockVerdict.MetLate ? 1 : 0, ((CountCell)report.Figure("F-04")!.Table("by-unit")!["U1", "late"]!).Value);
    }

    /// <summary>What passed without a result is not handled where the regulation says so of what a unit owes, and late elsewhere. A limit that ends with the cut has not passed.</summary>
    [Theory]
    [InlineData("tay-ninh-58-2024", "13/02/2025", ClockVerdict.NotHandled)]
    [InlineData("tay-ninh-58-2024", "14/02/2025", ClockVerdict.Running)]
    [InlineData("tay-ninh-58-2024", "14/02/2025 23:59", ClockVerdict.NotHandled)]
    [InlineData("tay-ninh-58-2024", "15/02/2025", ClockVerdict.Running)]
    [InlineData("dong-nai-1022-2017", "13/02/2025", ClockVerdict.Late)]
    [InlineData("dong-nai-1022-2017", "14/02/2025", ClockVerdict.Running)]
    [InlineData("binh-phuoc-2016", "13/02/2025", ClockVerdict.Late)]
    [InlineData("thai-nguyen-2020", "13/02/2025", ClockVerdict.Late)]
    public void Read_AnOpenCase_StandsAsTheRegulationSaysOfWhatIsOverdue(string preset, string due, ClockVerdict verdict)
    {
        var import = FactImport.Read(Bytes($"case,received,due,unit\nA-1,16/01/2025,{due},U1", "utf-8"), PresetLibrary.Shipped.Find(preset)!, Cut);

        var clock = Assert.Single(import.Facts.Clocks);
        Assert.Equal((verdict, verdict != ClockVerdict.Running), (clock.Verdict, clock.Late > Duration.Zero));
    }

    [Theory]
    [InlineData("đã trả lời")]
    [InlineData("không tiếp nhận")]
    [InlineData("guided")]
    public void Read_AnOutcomeWithoutItsDay_IsReported(string outcome)
    {
        var import = FactImport.Read(Bytes($"mã,tiếp nhận,kết quả,trả lời\nA-1,16/01/2025,{outcome},\nA-2,16/01/2025,,\nA-3,16/01/2025,{outcome},hôm nay", "utf-8"), History.TayNinh, Cut);

        Assert.Equal(["A-2"], import.Facts.Cases.Select(row => row.Case.Value));
        Assert.Equal([(ReportCodes.ImportOutcomeOpen, 2, 4), (ReportCodes.ImportDate, 4, 4)], import.Defects.Select(defect => (defect.Code, defect.Line, defect.Column)));
        Assert.Contains("\"ngày trả lời\"", import.Defects[0].In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.True(import.Defects[0].CostsTheRow);
    }

    [Fact]
    public void Read_AnOutcomeInATableWithoutAColumnForItsDay_IsReportedOfTheRow() => Assert.Equal(
        [(ReportCodes.ImportOutcomeOpen, 2, 0)],
        FactImport.Read(Bytes("mã,tiếp nhận,kết quả\nA-1,16/01/2025,đã trả lời", "utf-8"), History.TayNinh, Cut).Defects.Select(defect => (defect.Code, defect.Line, defect.Column)));

    /// <summary>A bare day is no contradiction to a moment of that day; the step happened no sooner than the one before it.</summary>
    [Theory]
    [InlineData("16/01/2025 09:00", "16/01/2025", "", "2025-01-16 09:00", null)]
    [InlineData("16/01/2025 09:00", "", "16/01/2025", "2025-01-16 09:00", "2025-01-16 09:00")]
    [InlineData("16/01/2025 09:00", "16/01/2025 14:00", "16/01/2025", "2025-01-16 14:00", "2025-01-16 14:00")]
    [InlineData("16/01/2025 09:00", "16/01/2025", "16/01/2025", "2025-01-16 09:00", "2025-01-16 09:00")]
    [InlineData("16/01/2025 09:00", "16/01/2025", "16/01/2025 10:00", "2025-01-16 09:00", "2025-01-16 10:00")]
    [InlineData("16/01/2025", "16/01/2025 08:00", "17/01/2025", "2025-01-16 08:00", "2025-01-17 00:00")]
    public void Read_StepsOfOneDay_OfAnyPrecision_StandInOrder(string received, string dispatched, string concluded, string dispatchedAt, string? concludedAt)
    {
        var import = FactImport.Read(Bytes($"case,received,dispatched,concluded,unit\nB-1,{received},{dispatched},{concluded},U1", "utf-8"), History.TayNinh, Cut);

        Assert.Empty(import.Defects);
        var assignment = Assert.Single(import.Facts.Assignments);
        Assert.Equal((Local.At(dispatchedAt), concludedAt is null ? null : (Instant?)Local.At(concludedAt)), (assignment.DispatchedAt, assignment.ConcludedAt));
        Assert.Equal(assignment.ConcludedAt, Assert.Single(import.Facts.Cases).ConcludedAt);
    }

    [Theory]
    [InlineData("16/01/2025 09:00", "15/01/2025", "", "\"ngày giao\" sớm hơn \"ngày tiếp nhận\"", "\"dispatched\" is before \"received\"")]
    [InlineData("16/01/2025 09:00", "16/01/2025 08:59", "", "\"ngày giao\" sớm hơn \"ngày tiếp nhận\"", "\"dispatched\" is before \"received\"")]
    [InlineData("16/01/2025", "", "15/01/2025 23:59", "\"ngày trả lời\" sớm hơn \"ngày tiếp nhận\"", "\"concluded\" is before \"received\"")]
    [InlineData("16/01/2025", "18/01/2025 08:00", "17/01/2025", "\"ngày trả lời\" sớm hơn \"ngày giao\"", "\"concluded\" is before \"dispatched\"")]
    public void Read_StepsOutOfOrder_AreReportedInTheWordsOfTheReader(string received, string dispatched, string concluded, string vietnamese, string english)
    {
        var import = FactImport.Read(Bytes($"case,received,dispatched,concluded,unit\nB-1,{received},{dispatched},{concluded},U1", "utf-8"), History.TayNinh, Cut);

        var defect = Assert.Single(import.Defects);
        Assert.Equal(ReportCodes.ImportOrder, defect.Code);
        Assert.Contains(vietnamese, defect.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(english, defect.In(Language.English), StringComparison.Ordinal);
    }

    /// <summary>The words by which a sentence calls a column are titles that the table may have.</summary>
    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void In_EveryColumn_IsCalledByATitleThatIsKnown(Language language) => Assert.All(Enum.GetValues<ImportColumn>(), column =>
    {
        var sentence = new ImportDefect(ReportCodes.ImportCellMissing, 1, 1, ImportColumns.Title(column)).In(language);

        Assert.True(ImportColumns.TryFind(sentence.Split('"')[1], out var found), sentence);
        Assert.Equal(column, found);
        Assert.Equal(language == Language.English, sentence.Contains($"\"{ImportColumns.Title(column)}\"", StringComparison.Ordinal));
    });

    /// <summary>A case may be numbered like a column; its number stays as it is.</summary>
    [Fact]
    public void In_ACaseNumberedLikeAColumn_KeepsItsNumber() =>
        Assert.Contains(" due ", new ImportDefect(ReportCodes.ImportTwice, 3, 1, "due").In(Language.Vietnamese), StringComparison.Ordinal);

    [Theory]
    [InlineData("received", "31/12/9999")]
    [InlineData("due", "31/12/9999")]
    [InlineData("due", "01/01/2101")]
    [InlineData("concluded", "31/12/1999")]
    public void Read_ADayOutOfRange_IsReported(string column, string day)
    {
        var import = FactImport.Read(Bytes($"case,received,{(column == "received" ? "kind" : column)}\nA-1,{(column == "received" ? day : "16/01/2025")},{day}", "utf-8"), History.TayNinh, Cut);

        Assert.Equal(ReportCodes.ImportDate, Assert.Single(import.Defects).Code);
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
