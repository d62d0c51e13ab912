namespace PhanAnh.Calendar;

/// <summary>Why a count stopped; the sentence is made only when somebody reads it.</summary>
internal enum DeadlineFailure
{
    None,
    Missing,
    Undecided,
    NoHours,
    Range,
    NeedsDate,
}
