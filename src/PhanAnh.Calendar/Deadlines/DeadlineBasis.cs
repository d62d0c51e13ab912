namespace PhanAnh.Calendar;

/// <summary>What all deadlines counted by one calendar and one set of rules share, so that a deadline carries one reference for both.</summary>
internal sealed record DeadlineBasis(CountingRules Rules, string CalendarVersion);
