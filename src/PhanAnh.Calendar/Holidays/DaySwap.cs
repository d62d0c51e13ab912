namespace PhanAnh.Calendar;

/// <summary>A weekday off against a Saturday worked (hoán đổi ngày làm việc); the pair may straddle two years.</summary>
/// <param name="Off">The weekday off.</param>
/// <param name="Worked">The Saturday worked.</param>
/// <param name="Document">What orders it.</param>
public sealed record DaySwap(LocalDate Off, LocalDate Worked, LegalDocument Document);
