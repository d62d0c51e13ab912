namespace PhanAnh.Calendar;

public readonly partial record struct LunarDate
{
    /// <summary>Whether the left date is earlier.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">A date.</param>
    public static bool operator <(LunarDate left, LunarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date is not later.</summary>
    /// <inheritdoc cref="op_LessThan" path="/param"/>
    public static bool operator <=(LunarDate left, LunarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date is later.</summary>
    /// <inheritdoc cref="op_LessThan" path="/param"/>
    public static bool operator >(LunarDate left, LunarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date is not earlier.</summary>
    /// <inheritdoc cref="op_LessThan" path="/param"/>
    public static bool operator >=(LunarDate left, LunarDate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(LunarDate other)
    {
        var order = Year.CompareTo(other.Year);
        order = order != 0 ? order : Month.CompareTo(other.Month);
        order = order != 0 ? order : IsLeapMonth.CompareTo(other.IsLeapMonth);
        return order != 0 ? order : Day.CompareTo(other.Day);
    }
}
