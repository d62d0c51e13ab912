namespace PhanAnh.Calendar;

/// <summary>What happens when the last day of a limit in calendar days, months or years, or a stated date, is no working day.</summary>
public enum RollPolicy
{
    /// <summary>It ends with the next working day (Civil Code 2015, art. 148(5)). The default.</summary>
    Forward,

    /// <summary>It ends with that very day.</summary>
    None,

    /// <summary>It ends with the working day before: for "at least n days before".</summary>
    Backward,
}
