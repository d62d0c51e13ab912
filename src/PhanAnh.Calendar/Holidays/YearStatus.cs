namespace PhanAnh.Calendar;

/// <summary>How far the days off of a year are decided. Ordered: the greater, the less certain.</summary>
public enum YearStatus
{
    /// <summary>All decisions are known.</summary>
    Official,

    /// <summary>Some are: days off may still be swapped.</summary>
    OfficialPartial,

    /// <summary>None is: the days follow from the law and a <see cref="ProjectionRules"/>.</summary>
    Projected,
}
