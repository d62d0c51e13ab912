using System.Text;

namespace PhanAnh.Tests;

/// <summary>A line that is no command may hold what a citizen said; what is said of it is printed and logged.</summary>
public sealed class CommandDefectsTests
{
    private const string Head = """{"case":"TN-1","do":"Register","at":"2025-01-10T09:17:00+07:00","by":{"id":"c","role":"Submitter"},""";

    private static CommandLine Read(string line) => new CommandReader(PresetText.TayNinh.Preset).Read(7, Encoding.UTF8.GetBytes(line));

    [Theory]
    [InlineData("""{Head}"channel":"portal","kind":"Recommendation","submitter":{"phone":84987654321}}""", "$.submitter.phone", "JSON_TYPE", "number")]
    [InlineData("""{Head}"channel":"portal","truthful":"Ông Nam nhiễm HIV"}""", "$.truthful", "JSON_TYPE", "text")]
    [InlineData("""{Head}"channel":"portal","submitter":"Lan"}""", "$.submitter", "JSON_TYPE", "text")]
    [InlineData("""{Head}"channel":"Nguyễn Văn Nam 0987654321"}""", "$.channel", "CODE_FORMAT", "\"…\"")]
    [InlineData("""{Head}"channel":987654321}""", "$.channel", "CODE_FORMAT", "…")]
    [InlineData("""{Head}"Nguyễn Văn Nam":true}""", "$['…']", "JSON_UNKNOWN_MEMBER", "\"…\"")]
    [InlineData("""{Head}"0987654321":true}""", "$['…']", "JSON_UNKNOWN_MEMBER", "\"…\"")]
    [InlineData("""{Head}"Lê 'Hai' Ánh":1,"Lê 'Hai' Ánh":1}""", "$['…']", "JSON_DUPLICATE_KEY", "\"…\"")]
    public void Read_WhatMayBePersonal_IsToldByItsKind(string line, string path, string code, string found) =>
        Assert.Contains((path, code, found), Read(line.Replace("{Head}", Head, StringComparison.Ordinal)).Defects.Select(defect => (defect.Path, defect.Code, defect.Found)));

    [Theory]
    [InlineData("""{"case":"TN-1","do":"Registr","at":"2025-01-10T09:17:00+07:00","by":{"id":"c","role":"Submitter"}}""", "$.do", "REF_UNKNOWN", "\"Registr\"")]
    [InlineData("""{"case":"TN-1","do":"Classify","at":"2025-01-10 09:17","by":{"id":"c","role":"Submitter"}}""", "$.at", "TIME_FORMAT", "\"2025-01-10 09:17\"")]
    [InlineData("""{"case":"TN-1","do":"Classify","at":"10/01/2025","by":{"id":"c","role":"Submitter"}}""", "$.at", "TIME_FORMAT", "\"10/01/2025\"")]
    [InlineData("""{"case":"TN-1","do":"Classify","at":"hôm qua","by":{"id":"c","role":"Submitter"}}""", "$.at", "TIME_FORMAT", "\"…\"")]
    [InlineData("""{"case":"TN-1","do":"Accept","assignment":1001,"at":"2025-01-10T09:17:00+07:00","by":{"id":"c","role":"Submitter"}}""", "$.assignment", "NUM_RANGE", "1001")]
    [InlineData("""{"case":"TN-1","do":"Accept","assigment":1,"at":"2025-01-10T09:17:00+07:00","by":{"id":"c","role":"Submitter"}}""", "$.assigment", "JSON_UNKNOWN_MEMBER", "\"assigment\"")]
    [InlineData("""{"case":"TN-1","do":"Register","at":"2025-01-10T09:17:00+07:00","submitter":{"phoen":"0912345678"}}""", "$.submitter.phoen", "JSON_UNKNOWN_MEMBER", "\"phoen\"")]
    [InlineData("""{"case":"TN-1","do":[],"at":"2025-01-10T09:17:00+07:00","by":{"id":"c","role":"Submitter"}}""", "$.do", "JSON_TYPE", "list")]
    [InlineData("""{"case":"TN-1","do":Accept}""", "$", "JSON_SYNTAX", "\"A\"")]
    public void Read_CodesMomentsAndSmallNumbers_AreShown(string line, string path, string code, string found) =>
        Assert.Contains((path, code, found), Read(line).Defects.Select(defect => (defect.Path, defect.Code, defect.Found)));

    [Fact]
    public void Read_OfAPersonalValue_SaysAWholeSentenceInBothLanguages()
    {
        var defect = Assert.Single(Read(Head + "\"channel\":\"portal\",\"submitter\":{\"phone\":84987654321}}").Defects, defect => defect.Path == "$.submitter.phone");

        Assert.Equal("Sai kiểu dữ liệu: đang có số. Cần có: văn bản trong dấu nháy.", defect.Vietnamese);
        Assert.DoesNotContain("84987654321", defect.ToString(), StringComparison.Ordinal);
        Assert.Equal(7, defect.Line);
    }
}
