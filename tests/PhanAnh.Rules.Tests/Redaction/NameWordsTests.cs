using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Rules.Tests;

/// <summary>What stands in front of a name is told from the name.</summary>
public class NameWordsTests
{
    private static readonly Gen<string> Words =
        Gen.Elements("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵÐðÁĂÂĐÊÔƠƯNTXfjwzñçø".ToCharArray())
            .NonEmptyListOf().Select(letters => new string([.. letters]));

    [Fact]
    public void IsMarked_AnyWord_TellsWhetherItsKeysDiffer() =>
        Prop.ForAll(Words.ToArbitrary(), word =>
            NameWords.IsMarked(word) == (VietnameseText.ComparisonKey(word) != VietnameseText.SearchKey(word))).QuickCheckThrowOnFailure();

    [Fact]
    public void Leading_EveryFormOfAddressOfSeveralWords_IsPassedOver()
    {
        foreach (var form in FormsOfAddress.All.Where(form => form.Contains(' ', StringComparison.Ordinal)))
        {
            foreach (var written in new[] { form, form.ToUpperInvariant(), VietnameseText.SearchKey(form) })
            {
                string[] words = [.. written.Split(' '), "Trần", "Văn", "Bình"];
                Assert.True(NameWords.Leading(words) == 2, written);
            }
        }
    }

    [Theory]
    [InlineData("ông Trần Văn Bình", 1)]
    [InlineData("Ông bà Trần Văn Bình", 2)]
    [InlineData("họ và tên Trần Văn Bình", 3)]
    [InlineData("Đại diện cho hộ dân Trần Văn Bình", 5)]
    [InlineData("ho va ten tran van binh", 3)]
    [InlineData("tôi tên là Trần Văn Bình", 3)]
    [InlineData("Trần Văn Bình", 0)]
    [InlineData("Hồ Văn Bình", 0)]
    [InlineData("ho van binh", 0)]
    [InlineData("Chu Văn An", 0)]
    public void Leading_WordsInFrontOfAName_AreCounted(string written, int expected) => Assert.Equal(expected, NameWords.Leading(written.Split(' ')));
}
