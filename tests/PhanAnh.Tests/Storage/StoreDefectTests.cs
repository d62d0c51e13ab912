using System.Reflection;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class StoreDefectTests
{
    public static TheoryData<string> Codes { get; } =
    [
        .. new[] { typeof(EventCodes), typeof(StoreCodes) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void In_EveryCode_HasASentenceInBothLanguages(string code)
    {
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var ofCase = new StoreDefect(code, 7, Sample.Code(1), 3).In(language);
            var ofFile = new StoreDefect(code, 7).In(language);
            if (code is not (EventCodes.Unknown or EventCodes.Gap))
            {
                Assert.NotEqual(code + StoreCodes.OfNoCase, ofFile);
                Assert.Contains("7", ofFile, StringComparison.Ordinal);
            }

            Assert.NotEqual(code, ofCase);
            Assert.Contains("7", ofCase, StringComparison.Ordinal);
            Assert.Equal(code == EventCodes.Torn, !ofCase.Contains("PA-2025-000001", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Sentences_BothLanguages_HaveTheSameCodes() =>
        Assert.All(StoreCodes.Sentences.Codes, code => Assert.True(StoreCodes.Sentences.Has(code, Language.English), code));

    [Fact]
    public void ToString_ADefect_NamesLineCodeCaseAndSequence()
    {
        Assert.Equal("line 7: EVENT_GAP PA-2025-000001 3", new StoreDefect(EventCodes.Gap, 7, Sample.Code(1), 3).ToString());
        Assert.Equal("line 7: AUDIT_CHAIN", new StoreDefect(EventCodes.Chain, 7).ToString());
    }

    [Fact]
    public void Message_OfTheException_IsTheEnglishSentence() =>
        Assert.StartsWith(
            "EVENT_GAP: Line 7: event 3 of case PA-2025-000001",
            new StoreDefectException(new StoreDefect(EventCodes.Gap, 7, Sample.Code(1), 3)).Message,
            StringComparison.Ordinal);
}
