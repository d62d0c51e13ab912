using System.Text;

namespace PhanAnh.Calendar.Tests;

public class CalendarFileTests
{
    private const string Good = """
        {
          // Quyết định của năm 2028
          "documents": [
            { "id": "1234/VPCP-KGVX", "vi": "Công văn 1234/VPCP-KGVX ngày 01/10/2027", "en": "Letter 1234/VPCP-KGVX", "issued": "2027-10-01" },
            { "id": "56/QĐ-UBND", "vi": "Quyết định 56/QĐ-UBND", "en": "Decision 56/QĐ-UBND" }
          ],
          "decisions": [
            {
              "year": 2028, "document": "1234/VPCP-KGVX", "tetFirstDay": "2028-01-24", "secondNationalDay": "2028-09-01",
              "swaps": [ { "off": "2028-05-03", "worked": "2028-05-06" }, { "off": "2028-12-29", "worked": "2029-01-06", "document": "56/QĐ-UBND" } ]
            }
          ],
          "closures": [ { "from": "2028-09-11", "to": "2028-09-12", "vi": "Bão số 5", "en": "Storm no. 5", "document": "56/QĐ-UBND" } ]
        }
        """;

    [Fact]
    public void Read_GoodFile_DecidesTheYear()
    {
        var reading = Read(Good);

        Assert.Empty(reading.Defects);
        var calendar = reading.Calendar!;
        Assert.Equal(YearStatus.Official, calendar.StatusOf(2028));
        Assert.Equal(HolidayKind.Statutory, calendar.On(Local.Date("2028-01-24"))!.Kind);
        Assert.Null(calendar.On(Local.Date("2028-01-30")));
        Assert.Equal(Local.Date("2028-05-06"), calendar.On(Local.Date("2028-05-03"))!.Partner);
        Assert.Equal("56/QĐ-UBND", calendar.On(Local.Date("2029-01-06"))!.Document.Id);
        Assert.Equal(HolidayKind.Closure, calendar.On(Local.Date("2028-09-12"))!.Kind);
        Assert.NotEqual(HolidayCalendar.Vietnam.Version, calendar.Version);
        Assert.Equal(calendar.Version, Read(Good).Calendar!.Version);
    }

    [Theory]
    [InlineData("\"worked\": \"2028-05-06\"", "\"worked\": \"2028-05-07\"", CalendarCodes.FileNotSaturday, "$.decisions[0].swaps[0].worked")]
    [InlineData("\"off\": \"2028-05-03\"", "\"off\": \"2028-05-13\"", CalendarCodes.FileNotWeekday, "$.decisions[0].swaps[0].off")]
    [InlineData("\"off\": \"2028-05-03\"", "\"off\": \"2028-05-01\"", CalendarCodes.FileOverlap, "$.decisions[0].swaps[0].off")]
    [InlineData("\"off\": \"2028-12-29\"", "\"off\": \"2028-05-03\"", CalendarCodes.FileOverlap, "$.decisions[0].swaps[1].off")]
    [InlineData("\"off\": \"2028-12-29\"", "\"off\": \"2029-01-01\"", CalendarCodes.FileOverlap, "$.decisions[0].swaps[1].off")]
    [InlineData("\"off\": \"2028-05-03\", ", "", CalendarCodes.FileUnbalanced, "$.decisions[0].swaps[0]")]
    [InlineData("\"2028-05-03\"", "\"2028-02-30\"", CalendarCodes.FileDate, "$.decisions[0].swaps[0].off")]
    [InlineData("\"2028-01-24\"", "\"2028-01-22\"", CalendarCodes.FileTet, "$.decisions[0].tetFirstDay")]
    [InlineData("\"2028-01-24\"", "\"2028-01-27\"", CalendarCodes.FileTet, "$.decisions[0].tetFirstDay")]
    [InlineData("\"2028-09-01\"", "\"2028-09-04\"", CalendarCodes.FileNationalDay, "$.decisions[0].secondNationalDay")]
    [InlineData("\"secondNationalDay\": \"2028-09-01\",", "", CalendarCodes.FileNationalDay, "$.decisions[0].secondNationalDay")]
    [InlineData("\"year\": 2028, ", "", CalendarCodes.FileMissingMember, "$.decisions[0]")]
    [InlineData("\"year\": 2028", "\"year\": 2150", CalendarCodes.FileYear, "$.decisions[0].year")]
    [InlineData("\"year\": 2028", "\"year\": \"2028\"", CalendarCodes.FileType, "$.decisions[0].year")]
    [InlineData("\"year\": 2028", "\"year\": 2028, \"tết\": 1", CalendarCodes.FileUnknownMember, "$.decisions[0]")]
    [InlineData("\"year\": 2028", "\"year\": 2028, \"year\": 2028", CalendarCodes.FileDuplicate, "$.decisions[0]")]
    [InlineData("\"document\": \"1234/VPCP-KGVX\"", "\"document\": \"4321/VPCP\"", CalendarCodes.FileUnknownDocument, "$.decisions[0].document")]
    [InlineData("\"to\": \"2028-09-12\"", "\"to\": \"2028-09-10\"", CalendarCodes.FileOrder, "$.closures[0].to")]
    [InlineData("\"Bão số 5\"", "\" \"", CalendarCodes.FileType, "$.closures[0].vi")]
    public void Read_OneDefect_IsReportedWithItsPath(string good, string bad, string code, string path)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var at = Good.IndexOf(good, StringComparison.Ordinal);

        var reading = Read(Good.Remove(at, good.Length).Insert(at, bad));

        Assert.Null(reading.Calendar);
        Assert.Contains(reading.Defects, defect => string.Equals(defect.Code, code, StringComparison.Ordinal) && string.Equals(defect.Path, path, StringComparison.Ordinal));
        Assert.All(reading.Defects, defect => Assert.NotEqual(defect.ToVietnamese(), defect.ToEnglish()));
    }

    [Fact]
    public void Read_ManyDefects_AllAreReported()
    {
        var reading = Read(Good.Replace("2028-05-06", "2028-05-07", StringComparison.Ordinal).Replace("2028-01-24", "2028-01-20", StringComparison.Ordinal)
            .Replace("2028-09-12", "2028-09-01", StringComparison.Ordinal));

        Assert.Equal(
            [CalendarCodes.FileTet, CalendarCodes.FileNotSaturday, CalendarCodes.FileOrder], reading.Defects.Select(defect => defect.Code));
    }

    [Theory]
    [InlineData("{ \"documents\": [ ], }", "1:")]
    [InlineData("{\n  \"documents\": [\n", "3:")]
    [InlineData("", "1:")]
    public void Read_SyntaxError_IsReportedAloneWithItsLine(string text, string line)
    {
        var defect = Assert.Single(Read(text).Defects);

        Assert.Equal(CalendarCodes.FileSyntax, defect.Code);
        Assert.StartsWith(line, defect.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DecisionTwice_IsRefused()
    {
        var twice = Good.Replace("\"decisions\": [", "\"decisions\": [ { \"year\": 2028, \"document\": \"56/QĐ-UBND\", \"tetFirstDay\": \"2028-01-25\", \"secondNationalDay\": \"2028-09-01\" },", StringComparison.Ordinal);

        Assert.Contains(Read(twice).Defects, defect => defect.Code is CalendarCodes.FileOverlap && defect.Path is "$.decisions[1].year");
    }

    private static CalendarFileReading Read(string text) => CalendarFile.Read(Encoding.UTF8.GetBytes(text), HolidayCalendar.Vietnam);
}
