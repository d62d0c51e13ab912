namespace PhanAnh.Calendar;

/// <summary>Days on which an office is closed by a local decision: a storm, a flood, a move.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Vietnamese">The reason in Vietnamese.</param>
/// <param name="English">The reason in English.</param>
/// <param name="Document">What orders it.</param>
public sealed record Closure(LocalDate From, LocalDate To, string Vietnamese, string English, LegalDocument Document);
