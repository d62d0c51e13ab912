namespace PhanAnh.Core;

/// <summary>A term of a preset: a kind of case, an urgency class, a field, a kind of submitter or of unit, a cause of rework.</summary>
/// <param name="Code">The term.</param>
/// <param name="Name">What people read.</param>
public sealed record TermDefinition(TermCode Code, LocalizedText Name);
