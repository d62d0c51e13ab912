namespace PhanAnh.Core.Tests;

public sealed class PublicationDraftTests
{
    private static readonly SensitiveText Text = new("Gọi 0276 3822 233, gặp anh Hải hoặc ông Bảy.");

    private static readonly PersonalPassage Phone = new(4, 13, PersonalDataKind.Phone, PassageConfidence.Weak);
    private static readonly PersonalPassage Own = new(27, 3, PersonalDataKind.Name, PassageConfidence.Own);
    private static readonly PersonalPassage Name = new(40, 3, PersonalDataKind.Name, PassageConfidence.Weak);

    private static readonly PublicationDraft Draft = new(Text, [Phone, Own, Name]);

    [Fact]
    [Trait("BadInput", "74")]
    public void Review_WithoutDecisions_HidesAllButGuessedNamesAndSaysSo()
    {
        var reviewed = Draft.Review();
        Assert.Equal("Gọi [đã ẩn: số điện thoại], gặp anh [đã ẩn: họ tên] hoặc ông Bảy.", reviewed.Text.Reveal());
        Assert.Equal(2, reviewed.Unresolved);
        Assert.Equal(
            [PassageTreatment.UnresolvedHidden, PassageTreatment.HiddenAsOwn, PassageTreatment.UnresolvedShown],
            reviewed.Passages.Select(passage => passage.Treatment));
    }

    [Fact]
    public void Review_UnderDecisions_KeepsWhatIsKeptAndHidesTheRest()
    {
        var reviewed = Draft.Review([new(4, 13, true, new("số công khai của Sở")), new(40, 3, false)]);
        Assert.Equal("Gọi 0276 3822 233, gặp anh [đã ẩn: họ tên] hoặc ông [đã ẩn: họ tên].", reviewed.Text.Reveal());
        Assert.Equal(0, reviewed.Unresolved);
    }

    [Theory]
    [InlineData(27, 3, true, "là tôi", RefusalCodes.PassageUnknown)]
    [InlineData(4, 12, false, null, RefusalCodes.PassageUnknown)]
    [InlineData(4, 13, true, null, RefusalCodes.ReasonToKeepRequired)]
    [InlineData(4, 13, true, "  ", RefusalCodes.ReasonToKeepRequired)]
    public void Review_BadDecision_IsAFault(int start, int length, bool keep, string? reason, string code)
    {
        PassageDecision[] decisions = [new(start, length, keep, SensitiveText.From(reason))];
        Assert.Equal([(code, 0)], Draft.FaultsOf(decisions));
        Assert.Throws<ArgumentException>(() => Draft.Review(decisions));
    }

    [Fact]
    public void Review_TwoDecisionsOnOnePassage_IsAFault() =>
        Assert.Equal([(RefusalCodes.PassageUnknown, 1)], Draft.FaultsOf([new(4, 13, false), new(4, 13, false)]));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 2)]
    [InlineData(40, 30)]
    [InlineData(int.MaxValue, 1)]
    public void New_PassageOutsideTheText_Throws(int start, int length) =>
        Assert.Throws<ArgumentException>(() => new PublicationDraft(Text, [new(start, length, PersonalDataKind.Name, PassageConfidence.Weak)]));

    [Fact]
    public void New_OverlappingPassages_Throws() =>
        Assert.Throws<ArgumentException>(() => new PublicationDraft(Text, [Phone, new(16, 4, PersonalDataKind.Name, PassageConfidence.Weak)]));

    [Fact]
    public void HiddenMarker_EveryKind_HasWordsInBothLanguages() =>
        Assert.All(Enum.GetValues<PersonalDataKind>(), kind =>
        {
            Assert.NotEqual(kind.ToString(), HiddenMarker.NameOf(kind, Language.Vietnamese));
            Assert.NotEqual(kind.ToString(), HiddenMarker.NameOf(kind, Language.English));
        });
}
