using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

/// <summary>Persons and texts that hold their data in some disguise: without marks, decomposed, with hidden characters, look-alikes and separators.</summary>
internal static class Disguises
{
    private static readonly string[] Surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Đặng", "Võ", "Ngô", "Dương"];
    private static readonly string[] Middles = ["Văn", "Thị", "Hữu", "Đức", "Ngọc", "Thanh", "Thúy"];
    private static readonly string[] Givens = ["Hải", "Hòa", "Tuấn", "Phượng", "Đào", "Quý", "Thủy", "Long", "Bảy"];
    private static readonly string[] Between = ["Đèn hỏng, ", "anh gọi ", "liên hệ ", "; ", "(", "xin báo cho ", "\n", "thoại ", "[đã ẩn: họ tên] "];
    private static readonly string[] Streets = ["Lê Lợi, phường 3", "Trần Hưng Đạo, xã Thạnh Tây", "đường Thủy Hòa; khu phố Đông"];
    private static readonly string[] Gaps = ["", " ", ".", "-", " - ", "\u00A0", "\u200B", "  "];

    internal static Arbitrary<(Submission Person, string Text)> Cases { get; } = (
        from surname in Gen.Elements(Surnames)
        from middle in Gen.Elements(Middles)
        from given in Gen.Elements(Givens)
        from number in Gen.Choose(10_000_000, 99_999_999)
        from prefix in Gen.Elements("03", "09", "07")
        let phone = prefix + number.ToString(System.Globalization.CultureInfo.InvariantCulture)
        let name = $"{surname} {middle} {given}"
        let email = $"{VietnameseText.SearchKey(given)}.{number}@gmail.com"
        from house in Gen.Choose(11, 999)
        from street in Gen.Elements(Streets)
        let address = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Số {house} {street}")
        from pieces in Gen.OneOf(Name(name), Phone(phone), Letters(email), Address(address), Gen.Elements(Between)).ArrayOf()
        select (new Submission { Name = new(name), Phone = new(phone), Email = new(email), Address = new(address) }, string.Join(' ', pieces))).ToArbitrary();

    /// <summary>The Latin letters and the digits alone, look-alikes read as what they stand for.</summary>
    internal static string Bare(string text) =>
        string.Concat(VietnameseText.SearchKey(VietnameseText.Compose(text)).Select(Plain).Where(char.IsAsciiLetterOrDigit));

    /// <summary>The letter that a look-alike stands for.</summary>
    internal static char Plain(char c) => c switch
    {
        'а' => 'a', 'о' => 'o', 'е' => 'e', 'н' or 'һ' => 'h', _ => c,
    };

    private static Gen<string> Name(string name) =>
        from gap in Gen.Elements(Gaps.Skip(1).ToArray())
        from form in Gen.Choose(0, 5)
        from hidden in Gen.Elements("", "\u00AD", "\u200B", "\u2060")
        let spaced = name.Replace(" ", gap, StringComparison.Ordinal)
        let written = form switch
        {
            0 => VietnameseText.SearchKey(spaced),
            1 => spaced.ToUpperInvariant(),
            2 => Decomposed(spaced),
            3 => VietnameseText.SearchKey(spaced).Replace('a', 'а').Replace('o', 'о').Replace('e', 'е'),
            4 => spaced.Replace("òa", "oà", StringComparison.Ordinal).Replace("ủy", "uỷ", StringComparison.Ordinal).Replace("úy", "uý", StringComparison.Ordinal),
            _ => spaced,
        }
        select written.Insert(2, hidden);

    private static Gen<string> Address(string address) =>
        from form in Gen.Choose(0, 3)
        select form switch
        {
            0 => VietnameseText.SearchKey(address),
            1 => address.ToUpperInvariant(),
            2 => Decomposed(address),
            _ => address,
        };

    private static Gen<string> Phone(string phone) =>
        from first in Gen.Choose(3, 4)
        from second in Gen.Choose(6, 7)
        from gap in Gen.Elements(Gaps)
        from prefix in Gen.Elements("0", "+84", "84", "+84 0", "0084", "+84 ")
        from zero in Gen.Elements('0', '０')
        select (prefix + phone[1..first] + gap + phone[first..second] + gap + phone[second..]).Replace('0', zero);

    private static Gen<string> Letters(string email) =>
        from at in Gen.Elements("@", " @ ", "(at)", " [at] ", "＠")
        from upper in Gen.Elements(true, false)
        let written = email.Replace("@", at, StringComparison.Ordinal)
        select upper ? written.ToUpperInvariant() : written;

    private static string Decomposed(string text)
    {
        var output = new StringBuilder();
        foreach (var c in text)
        {
            _ = c switch
            {
                'ễ' => output.Append("e\u0302\u0303"),
                'ả' => output.Append("a\u0309"),
                'ò' => output.Append("o\u0300"),
                'ú' => output.Append("u\u0301"),
                'ị' => output.Append("i\u0323"),
                'ủ' => output.Append("u\u0309"),
                _ => output.Append(c),
            };
        }

        return output.ToString();
    }
}
