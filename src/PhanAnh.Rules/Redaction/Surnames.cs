using System.Collections.Frozen;

namespace PhanAnh.Rules;

/// <summary>The surnames that most names begin with; read with their marks or without any where a name field is taken apart.</summary>
internal static class Surnames
{
    private static readonly string[] Common =
    [
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trương", "lâm", "đoàn",
        "mai", "trịnh", "đào", "lương", "châu", "thái", "tạ", "phùng", "quách", "cao", "la", "nông", "triệu", "lưu", "thạch", "kiều", "tăng", "nghiêm", "ma",
    ];

    private static readonly string[] Rarer =
    [
        "hà", "vương", "tô", "tống", "bạch", "chu", "đàm", "hứa", "lại", "lò", "lã", "lữ", "lục", "mạc", "từ", "văn", "vi", "viên", "đồng", "giang", "giàng",
        "sùng", "vàng", "thào", "danh", "sơn", "kim", "neáng", "hán", "ksor", "siu", "rơ", "kpă", "nay", "niê", "quan", "khổng", "khuất", "doãn", "tiêu", "diệp",
        "chung", "thân", "uông", "ung", "âu", "cù", "bế", "phí", "phó", "lí",
    ];

    private static readonly FrozenSet<string> Guessed = Common.Select(VietnameseText.SearchKey).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Given = Common.Concat(Rarer)
        .SelectMany(name => new[] { VietnameseText.ComparisonKey(name), VietnameseText.SearchKey(name) }).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether these letters without marks are a surname common enough to guess a name from.</summary>
    internal static bool Suggest(ReadOnlySpan<char> unmarked) => Guessed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(unmarked);

    /// <summary>Whether it is a surname that is no other word.</summary>
    internal static bool AreNothingElse(string word) => VietnameseText.SearchKey(word) is "nguyen" or "huynh";

    /// <summary>Whether a name in a name field may begin with this word.</summary>
    internal static bool Begin(string word) => Given.Contains(VietnameseText.ComparisonKey(word));
}
