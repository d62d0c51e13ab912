namespace PhanAnh.Core;

/// <summary>A level of satisfaction (mức độ hài lòng) of the preset's scale.</summary>
/// <param name="Code">The rating.</param>
/// <param name="Name">What people read.</param>
/// <param name="ClosesAs">The reason with which a case closes whose least favourable rating this is.</param>
/// <remarks>The scale is ordered: the first rating is the most favourable one.</remarks>
public sealed record RatingDefinition(TermCode Code, LocalizedText Name, TermCode ClosesAs);
