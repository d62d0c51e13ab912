using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What became of a part of a regulation from one version to another.</summary>
public enum PresetChangeKind
{
    /// <summary>Only the later version has it (bổ sung).</summary>
    Added,

    /// <summary>Only the earlier version has it (bãi bỏ).</summary>
    Removed,

    /// <summary>Both have it, and it reads otherwise (sửa đổi).</summary>
    Changed,
}

/// <summary>One difference between two versions of a regulation, as a person would tell it.</summary>
/// <param name="Path">The part and its member, such as <c>procedures/ordinary/clocks/processing/limit</c>: stable, for programs.</param>
/// <param name="Kind">Whether it was added, removed or changed.</param>
/// <param name="What">What people call it, such as <c>Thời hạn xử lý</c>.</param>
/// <param name="Before">How it read before; none where it was added.</param>
/// <param name="After">How it reads now; none where it was removed.</param>
public sealed record PresetChange(string Path, PresetChangeKind Kind, LocalizedText What, LocalizedText? Before, LocalizedText? After)
{
    /// <summary>
    /// The difference as a sentence: <c>Thời hạn xử lý: 8 giờ làm việc → 6 ngày làm việc</c>. Where both read alike in the language, the other one is told, and called so.
    /// </summary>
    public string In(Language language) => Kind == PresetChangeKind.Changed
        ? Changed(language, language == Language.English ? Language.Vietnamese : Language.English)
        : PresetTexts.Book.Say(Kind == PresetChangeKind.Added ? "ADDED" : "REMOVED", language, What.In(language), (After ?? Before)!.In(language));

    private string Changed(Language language, Language other) => Before!.In(language) == After!.In(language)
        ? PresetTexts.Book.Say("IN_THE_OTHER", language, What.In(language), Before.In(other), After.In(other))
        : $"{What.In(language)}: {Before.In(language)} → {After.In(language)}";
}
