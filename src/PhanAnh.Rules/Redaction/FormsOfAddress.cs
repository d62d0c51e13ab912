using System.Collections.Frozen;

namespace PhanAnh.Rules;

/// <summary>The words that stand in front of a name. They are read with their marks or without any: "có" is not "cô".</summary>
internal static class FormsOfAddress
{
    private const int WidestGap = 2;

    private static readonly string[] Persons =
    [
        "ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "cháu", "dì", "cậu", "mợ", "thím", "cụ", "thầy", "dượng", "bạn", "cô giáo", "thầy giáo",
        "giáo viên", "bác sĩ", "đồng chí", "chủ hộ", "tổ trưởng", "trưởng ấp", "trưởng thôn", "bạn đọc",
    ];

    private static readonly string[] Groups = ["công dân", "cử tri", "người dân", "hộ", "hộ dân", "gia đình"];

    private static readonly int Longest = Persons.Concat(Groups).Max(form => form.Length);

    // "Ban", "thay" and "hồ" written without marks are no rarer than "bạn", "thầy" and "hộ".
    private static readonly FrozenSet<string> Ambiguous = new[] { "ban", "thay", "ho" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FormOfAddress> Forms = Persons.Select(form => (Words: form, Form: FormOfAddress.Person))
        .Concat(Groups.Select(form => (Words: form, Form: FormOfAddress.Group)))
        .SelectMany(entry => new[] { entry, (Words: VietnameseText.SearchKey(entry.Words), entry.Form) })
        .DistinctBy(entry => entry.Words, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.Words, entry => entry.Form, StringComparer.Ordinal);

    /// <summary>All of them, with their marks.</summary>
    internal static IEnumerable<string> All => Persons.Concat(Groups);

    /// <summary>The form of address that ends in front of a place of a text, at most two characters away.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="withoutMarks">Whether the name bears no marks, so that those of the form may be missing whatever it then resembles.</param>
    internal static FormOfAddress Before(ReadOnlySpan<char> text, int start, bool withoutMarks = false)
    {
        var end = start;
        while (end > 0 && start - end <= WidestGap && !char.IsLetterOrDigit(text[end - 1]) && !RedactionText.IsBarrier(text[end - 1]))
        {
            end--;
        }

        var last = WordStart(text, end);
        if (start - end is 0 or > WidestGap || last == end)
        {
            return FormOfAddress.None;
        }

        var first = last > 1 && text[last - 1] == ' ' ? WordStart(text, last - 1) : last;
        var form = first < last - 1 ? Of(text[first..end], withoutMarks) : FormOfAddress.None;
        return form != FormOfAddress.None ? form : Of(text[last..end], withoutMarks);
    }

    /// <summary>The form of address that these words are, in whatever case.</summary>
    internal static FormOfAddress Of(ReadOnlySpan<char> words, bool withoutMarks)
    {
        Span<char> lower = stackalloc char[Longest];
        if (words.Length > Longest)
        {
            return FormOfAddress.None;
        }

        lower = lower[..words.ToLowerInvariant(lower)];
        return Forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var form)
            && (withoutMarks || !Ambiguous.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower)) ? form : FormOfAddress.None;
    }

    private static int WordStart(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= Longest && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start;
    }
}
