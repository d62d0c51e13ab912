using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public sealed class PlaceResolverTests
{
    private static readonly PlaceResolver Resolver = new(MergedProvince.Places);

    private static string After(string text) => Resolver.Resolve(text, MergedProvince.After, MergedProvince.Territory).ToString();

    [Theory]
    [InlineData("phường Tân Ninh", "90001")]
    [InlineData("Phường Long Hoa, tỉnh Tây Hòa", "90002")]
    [InlineData("phường Long Hoa, thị xã Hoà Thành", "90002")]
    [InlineData("PHƯỜNG LONG HOA", "90002")]
    [InlineData("P. Long Hoa", "90002")]
    [InlineData("P.Long Hoa", "90002")]
    [InlineData("P Long Hoa", "90002")]
    [InlineData("số 5 đường Hùng Vương, P. Long Hoa, TX. Hòa Thành", "90002")]
    [InlineData("chợ Long Hoa phường Long Hoa thị xã Hòa Thành tỉnh Tây Hòa", "90002")]
    [InlineData("Long Hoa, Hòa Thành, Tây Hòa", "90002")]
    [InlineData("Long Hoa - Hòa Thành - Tây Hòa", "90002")]
    [InlineData("phuong long hoa, thi xa hoa thanh", "90002")]
    [InlineData("xã Long Hoa", "90002")]
    [InlineData("Phường 1, TP. Tây Hòa", "90001")]
    [InlineData("P1, tp Tây Hòa", "90001")]
    [InlineData("P.01 T.P. Tây Hòa", "90001")]
    [InlineData("phường 2", "90001")]
    [InlineData("ấp 3, xã Tân Hà, huyện Tân Châu", "90004")]
    [InlineData("ấp 3 xã Tân Hà h. Tân Châu", "90004")]
    [InlineData("TT. Tân Châu", "90004")]
    [InlineData("thị trấn Tân Châu, huyện Tân Châu", "90004")]
    [InlineData("xã Tân Hòa, huyện Tân Châu", "90005")]
    [InlineData("xã Tân Hòa, Tân Châu", "90005")]
    [InlineData("xã Tân Hòa, tỉnh Long Bình", "90006")]
    [InlineData("xã Tân Hòa, huyện Tân Trụ, tỉnh Tây Hòa", "90006")]
    [InlineData("xã Ea H'leo", "90006")]
    [InlineData("X. Ea H’Leo", "90006")]
    [InlineData("P. Long Hoa, TP. Sài Gòn", "91001")]
    [InlineData("tỉnh Long Bình", "80")]
    public void Resolve_NewAndFormerNames_IsTodaysUnit(string text, string expected) => Assert.Equal($"None: {expected}", After(text));

    [Theory]
    [InlineData("xã Tân Hòa", "Several: 90005, 90006")]
    [InlineData("xã Trường Đông, thị xã Hòa Thành", "Split: 90002, 90003")]
    [InlineData("thị xã Hòa Thành", "Wide: 90002, 90003")]
    [InlineData("huyện Tân Châu", "Wide: 90004, 90005")]
    [InlineData("phường Tân Ninh và phường Long Hoa", "Several: 90001, 90002")]
    [InlineData("phường Lóng Hỏa", "Spelling: 90002")]
    public void Resolve_WhatCouldBeSeveral_Asks(string text, string expected) => Assert.Equal(expected, After(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ,,, - ")]
    [InlineData("gần cây xăng")]
    [InlineData("phường Không Có")]
    [InlineData("xã, phường")]
    [InlineData("đường Tân Châu nối dài")]
    [InlineData("phường 1, huyện Tân Châu")]
    [InlineData("xã Tân Hà, tỉnh Long Bình")]
    public void Resolve_WhatNamesNoUnit_IsNotFound(string text) => Assert.Equal("NotFound: ", After(text));

    [Fact]
    public void Resolve_WithoutATerritory_AsksWhichProvince() =>
        Assert.Equal("Several: 90002, 91001", Resolver.Resolve("phường Long Hoa", MergedProvince.After).ToString());

    [Theory]
    [InlineData("xã Trường Đông", "None: 25648")]
    [InlineData("huyện Tân Châu", "None: 712")]
    [InlineData("phường Long Hoa", "None: 25645")]
    [InlineData("phường Tân Ninh", "NotFound: ")]
    public void Resolve_OnTheLastDayOfTheDistricts_IsTheFormerUnit(string text, string expected) =>
        Assert.Equal(expected, Resolver.Resolve(text, MergedProvince.Before, new PlaceCode("72")).ToString());

    [Theory]
    [InlineData("xã Tân Hà", "Địa bàn: xã Tân Hà, nay là xã Tân Châu, tỉnh Tây Hòa.", "Place: xã Tân Hà, now xã Tân Châu, tỉnh Tây Hòa.")]
    [InlineData("phường Tân Ninh", "Địa bàn: phường Tân Ninh, tỉnh Tây Hòa.", "Place: phường Tân Ninh, tỉnh Tây Hòa.")]
    [InlineData(
        "xã Trường Đông",
        "xã Trường Đông đã được chia về: phường Long Hoa, tỉnh Tây Hòa; xã Ninh Điền, tỉnh Tây Hòa. Nay thuộc đơn vị nào?",
        "xã Trường Đông was divided among: phường Long Hoa, tỉnh Tây Hòa; xã Ninh Điền, tỉnh Tây Hòa. In which of them is it now?")]
    public void In_AnAnswer_IsASentenceWithTheNamesOfToday(string text, string vietnamese, string english)
    {
        var answer = Resolver.Resolve(text, MergedProvince.After, MergedProvince.Territory);

        Assert.Equal(vietnamese, answer.In(Language.Vietnamese));
        Assert.Equal(english, answer.In(Language.English));
    }

    [Theory]
    [InlineData("25648", "Split: 90002, 90003")]
    [InlineData("25522", "None: 90004")]
    [InlineData("90001", "None: 90001")]
    [InlineData("1", "NotFound: ")]
    public void Known_ACode_IsWhatItBecame(string code, string expected) =>
        Assert.Equal(expected, Resolver.Known(new(code), MergedProvince.After).ToString());

    [Fact]
    public void Resolve_EveryUnitByItsFullName_NeverAnswersAnother()
    {
        foreach (var unit in MergedProvince.Places.Units)
        {
            var chain = MergedProvince.Places.ChainOf(unit.Code).Select(code => MergedProvince.Places.Find(code)!);
            var written = string.Join(", ", chain.Select(part => part.FullName));
            foreach (var text in new[] { written, written.Normalize(NormalizationForm.FormD), written.ToUpperInvariant(), VietnameseText.SearchKey(written) })
            {
                var answer = Resolver.Resolve(text, unit.From ?? unit.To!.Value, MergedProvince.Territory);

                Assert.True(answer.Candidates.Contains(unit), $"{text}: {answer}");
                Assert.True(answer.IsQuestion || answer.Place == unit, $"{text}: {answer}");
            }
        }
    }

    [Fact]
    public void Resolve_AHugeText_IsNotFoundAtOnce() => Assert.Equal("NotFound: ", After(string.Concat(Enumerable.Repeat("xã Tân Hòa, ", 100_000))));

    [Theory]
    [InlineData("phường \uD800")]
    [InlineData("xã \0")]
    [InlineData("P.")]
    [InlineData("tp")]
    [InlineData("'''’’’")]
    public void Resolve_WhatIsNoText_IsNotFound(string text) => Assert.Equal(PlaceDoubt.NotFound, Resolver.Resolve(text, MergedProvince.After).Doubt);
}
