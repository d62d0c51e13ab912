using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PhanAnh.Reporting.Documents.Tests;

public sealed class LetterTemplateTests
{
    internal static readonly ResultLetter Letter = new()
    {
        SuperiorName = "Ủy ban nhân dân tỉnh",
        UnitName = "Sở Xây dựng",
        Number = "128/TB-SXD",
        Place = "Tây Ninh",
        Date = new(2025, 2, 5),
        Addressee = new("Bà Nguyễn Thị Lan"),
        Case = new("TN-2025-000128"),
        Answer = new("Đoạn đèn trước chợ đã được thay.\r\n\r\nĐơn vị quản lý sẽ kiểm tra hằng tuần."),
        Recipients = ["Như trên", "Trung tâm điều hành <1022>"],
        SignatoryTitle = "KT. Giám đốc\nPhó Giám đốc",
        SignatoryName = "Trần Văn Bình",
    };

    [Fact]
    [Trait("Clause", "TN58-A8.3-1")]
    [Trait("Clause", "TN58-PL1-1")]
    [Trait("Clause", "TN58-PL1-2")]
    [Trait("Clause", "TN58-PL1-3")]
    [Trait("Clause", "TN58-PL1-4")]
    public void Shipped_Filled_ReadsAsAnnexOneWantsIt()
    {
        var lines = Lines(Fill(LetterTemplate.Shipped, Letter));

        Assert.Equal(
            [
                "Ủy ban nhân dân tỉnh", "Sở Xây dựng", "Số: 128/TB-SXD", "V/v thông báo kết quả xử lý phản ánh, kiến nghị",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Tây Ninh, ngày 05 tháng 02 năm 2025",
                "Kính gửi: Bà Nguyễn Thị Lan",
                "Sở Xây dựng thông báo kết quả xử lý phản ánh, kiến nghị số TN-2025-000128 như sau:",
                "Đoạn đèn trước chợ đã được thay.", "Đơn vị quản lý sẽ kiểm tra hằng tuần.",
                "Sở Xây dựng trân trọng cảm ơn Ông/Bà đã gửi phản ánh, kiến nghị và mong tiếp tục nhận được ý kiến đóng góp./.",
                "Nơi nhận:", "- Như trên;", "- Trung tâm điều hành <1022>;", "- Lưu: VT.", "KT. Giám đốc", "Phó Giám đốc", "Trần Văn Bình",
            ],
            lines);
    }

    [Fact]
    [Trait("Clause", "TN58-PL1-4")]
    public void Fill_TheDocumentOfAResult_SaysWhatItSays()
    {
        var preset = PresetLibrary.Shipped.Find("tay-ninh-58-2024")!;
        var draft = new ResultDraft
        {
            UnitName = Letter.UnitName,
            ParentName = Letter.SuperiorName,
            Number = Letter.Number,
            Place = Letter.Place,
            Date = Letter.Date,
            Addressee = new(AddresseeKind.Individual, Letter.Addressee),
            Case = Letter.Case,
            Answer = Letter.Answer,
            Recipients = Letter.Recipients,
            Signatory = Signatory.For(SigningCapacity.ForHead, "Giám đốc", "Phó Giám đốc", Letter.SignatoryName),
        };
        Assert.True(ResultDocument.TryMake(draft, preset, out var document));
        Assert.True(LetterTemplate.Shipped.TryFill(document, out var file, out var defects), string.Join("; ", defects));
        var expected = Lines(Fill(LetterTemplate.Shipped, Letter)).ToList();
        expected.Insert(expected.IndexOf("Đơn vị quản lý sẽ kiểm tra hằng tuần.") + 1, preset.Publication.LegalEffect!.Vietnamese);

        Assert.Equal(expected, Lines(file));
        Assert.True(ResultDocument.TryMake(draft with { Case = null }, preset, out var unnumbered));
        Assert.False(LetterTemplate.Shipped.TryFill(unnumbered, out _, out defects));
        Assert.Equal("Thư chưa có nội dung cho trường \"Case\".", Assert.Single(defects).In(Language.Vietnamese));
    }

    [Theory]
    [InlineData(2025, 3, 31, "ngày 31 tháng 3 năm 2025")]
    [InlineData(2025, 12, 9, "ngày 09 tháng 12 năm 2025")]
    [InlineData(2025, 1, 15, "ngày 15 tháng 01 năm 2025")]
    public void Date_OfALetter_IsWrittenAsTheDecreeOnDocumentsWants(int year, int month, int day, string expected) =>
        Assert.Contains("Tây Ninh, " + expected, Lines(Fill(LetterTemplate.Shipped, Letter with { Date = new(year, month, day) })));

    [Fact]
    [Trait("Clause", "TN58-PL1-2")]
    public void Shipped_ToAnOrganisationWithoutASuperior_AddressesItAndLeavesNoEmptyLine()
    {
        var lines = Lines(Fill(LetterTemplate.Shipped, Letter with { ToOrganisation = true, SuperiorName = null, Addressee = new("Hợp tác xã Long Hoa") }));

        Assert.Equal("Sở Xây dựng", lines[0]);
        Assert.Contains("Kính gửi: Hợp tác xã Long Hoa", lines);
        Assert.Contains(lines, line => line.Contains("cảm ơn Quý cơ quan, tổ chức đã gửi", StringComparison.Ordinal));
    }

    [Fact]
    public void Fill_AnyLetter_IsAValidDocumentThatTellsNothingOfItsMaker()
    {
        var bytes = Fill(LetterTemplate.Shipped, Letter);

        AssertValid(bytes);
        Archive.Keep("letter.docx", bytes);
        Assert.Equal(bytes, Fill(LetterTemplate.Shipped, Letter));
        Assert.All(Archive.Dates(bytes), date => Assert.Equal(1980, date.Year));
        var parts = Archive.Read(bytes);
        Assert.Contains("128/TB-SXD", parts["docProps/core.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("Lan", parts["docProps/core.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("creator", parts["docProps/core.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("docProps/app.xml", parts.Keys);
        Assert.DoesNotContain("Lan", Letter.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_WordsThatLookLikePlaceholdersOrMarkup_StayWords()
    {
        var lines = Lines(Fill(LetterTemplate.Shipped, Letter with { Answer = new("{{SignatoryName}} <w:b/> & {{\u0001") }));

        Assert.Contains("{{SignatoryName}} <w:b/> & {{", lines);
    }

    [Fact]
    public void Fill_RunsThatAProgramHasSplit_FindsThePlaceholders()
    {
        var bytes = Template(body => body.Append(
            new Paragraph(Run("Số {"), new ProofError { Type = ProofingErrorValues.SpellStart }, Run("{Num", bold: true), Run("ber}"), Run("} ngày {{ Date }}."))));

        Assert.Contains("Số 128/TB-SXD ngày ngày 05 tháng 02 năm 2025.", Lines(Fill(Read(bytes), Letter)));
    }

    [Fact]
    public void Fill_ContentControls_ReplacesThemByTheirTag()
    {
        var bytes = Template(body => body.Append(
            new SdtBlock(new SdtProperties(new Tag { Val = "Answer" }), new SdtContentBlock(new Paragraph(Run("Bấm vào đây")), new Paragraph(Run("để nhập")))),
            new Paragraph(Run("Ký: "), new SdtRun(new SdtProperties(new Tag { Val = "SignatoryName" }), new SdtContentRun(Run("tên"), Run(" người ký")))),
            new SdtBlock(new SdtProperties(new Tag { Val = "SuperiorName" }), new SdtContentBlock(new Paragraph()))));

        var filled = Fill(Read(bytes), Letter);

        AssertValid(filled);
        var lines = Lines(filled);
        Assert.Equal(2, lines.Count(line => line == "Đơn vị quản lý sẽ kiểm tra hằng tuần."));
        Assert.Contains("Ký: Trần Văn Bình", lines);
        Assert.Contains("Ủy ban nhân dân tỉnh", lines);
    }

    [Fact]
    public void Fill_Headers_AreFilledToo()
    {
        var bytes = Template(_ => { }, main =>
        {
            var header = main.AddNewPart<HeaderPart>("h1");
            header.Header = new(new Paragraph(Run("{{Number}}")));
            main.Document.Body!.Append(new SectionProperties(new HeaderReference { Id = "h1", Type = HeaderFooterValues.Default }));
        });

        Assert.Contains(Archive.Read(Fill(Read(bytes), Letter)), part => part.Key.Contains("header", StringComparison.Ordinal) && part.Value.Contains("128/TB-SXD", StringComparison.Ordinal));
    }

    [Fact]
    public void TryRead_UnknownMissingAndOpenPlaceholders_SaysAllOfThemWithTheirPlace()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new(new Body(
                new Paragraph(Run("{{UnitName}} {{Number}} {{Place}} {{Date}} {{Addressee}} {{Answer}}")),
                new Paragraph(Run("{{Signatory}}")),
                new Paragraph(Run("{{Recipients"), Run("}")),
                new Paragraph(Run("{{SignatoryTitle}}"))));
        }

        Assert.False(LetterTemplate.TryRead(stream.ToArray(), out _, out var defects));

        Assert.Equal(
            [
                "document(2) LETTER_PLACEHOLDER_UNKNOWN Signatory", "document(3) LETTER_PLACEHOLDER_OPEN", "(0) LETTER_PLACEHOLDER_MISSING Recipients",
                "(0) LETTER_PLACEHOLDER_MISSING SignatoryName",
            ],
            defects.Select(defect => string.Join(' ', defect.ToString().Split(' ', ',').Take(defect.Arguments.IsEmpty ? 2 : 3))));
        Assert.Equal("Mẫu thiếu trường bắt buộc \"Recipients\".", defects[2].In(Language.Vietnamese));
        Assert.Equal("The double braces of a placeholder do not match within one paragraph.", defects[1].In(Language.English));
    }

    [Fact]
    public void TryRead_WhatIsNoPlainDocument_IsRefused()
    {
        Assert.Equal([LetterCodes.Malformed], Codes([]));
        Assert.Equal([LetterCodes.Malformed], Codes("PK nothing of the kind"u8.ToArray()));
        Assert.Equal([LetterCodes.Malformed], Codes(ReportSpreadsheet.Render(Sample.February, Language.Vietnamese)));
        Assert.Equal([LetterCodes.Malformed], Codes(LetterTemplate.Shipped.ToBytes()[..900]));
        Assert.Equal([LetterCodes.Revisions], Codes(Template(body => body.Append(
            new Paragraph(new InsertedRun(Run("mới")) { Author = "Trần Văn Bình", Id = "1" })))));
        Assert.Equal([LetterCodes.Active], Codes(Template(_ => { }, main =>
            main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("http://example.vn/x.png")))));

        static IEnumerable<string> Codes(byte[] bytes)
        {
            Assert.False(LetterTemplate.TryRead(bytes, out var template, out var defects));
            Assert.Null(template);
            return defects.Select(defect => defect.Code);
        }
    }

    [Fact]
    public void TryRead_AnAuthorInTheProperties_IsForgotten()
    {
        var bytes = Template(_ => { }, main =>
        {
            ((WordprocessingDocument)main.OpenXmlPackage).PackageProperties.Creator = "Trần Thị Soạn Thảo";
            main.OpenXmlPackage.AddNewPart<ExtendedFilePropertiesPart>("app").Properties = new(new DocumentFormat.OpenXml.ExtendedProperties.Company("Sở Soạn Thảo"));
        });

        Assert.All(Archive.Read(Fill(Read(bytes), Letter)).Values, part => Assert.DoesNotContain("Soạn Thảo", part, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Clause", "TN58-PL1-3")]
    public void TryFill_BlankValues_NamesThemAndFillsNothing()
    {
        Assert.False(LetterTemplate.Shipped.TryFill(Letter with { Answer = new(" \n"), Recipients = [] }, out var document, out var defects));

        Assert.Null(document);
        Assert.Equal(["LETTER_VALUE_BLANK Answer", "LETTER_VALUE_BLANK Recipients"], defects.Select(defect => $"{defect.Code} {defect.Arguments[0]}"));
        Assert.Equal("Thư chưa có nội dung cho trường \"Answer\".", defects[0].In(Language.Vietnamese));
    }

    [Fact]
    public void Texts_BothLanguages_HaveTheSameCodes() => Assert.All(DocumentTexts.Book.Codes, code => Assert.True(DocumentTexts.Book.Has(code, Language.English), code));

    private static LetterTemplate Read(byte[] bytes)
    {
        Assert.True(LetterTemplate.TryRead(bytes, out var template, out var defects), string.Join("; ", defects));
        return template;
    }

    private static byte[] Fill(LetterTemplate template, ResultLetter letter)
    {
        Assert.True(template.TryFill(letter, out var document, out var defects), string.Join("; ", defects));
        return document;
    }

    /// <summary>The shipped template with something more in it.</summary>
    private static byte[] Template(Action<Body> more, Action<MainDocumentPart>? andMore = null)
    {
        using var stream = new MemoryStream();
        stream.Write(LetterTemplate.Shipped.ToBytes());
        using (var file = WordprocessingDocument.Open(stream, true))
        {
            var body = file.MainDocumentPart!.Document.Body!;
            var section = body.GetFirstChild<SectionProperties>()!;
            section.Remove();
            more(body);
            if (andMore is null)
            {
                body.Append(section);
            }

            andMore?.Invoke(file.MainDocumentPart);
        }

        return stream.ToArray();
    }

    private static Run Run(string text, bool bold = false) =>
        new(new RunProperties(bold ? new OpenXmlElement[] { new Bold() } : []), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static string[] Lines(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        return [.. file.MainDocumentPart!.Document.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText.Trim()).Where(text => text.Length > 0)];
    }

    private static void AssertValid(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }
}
