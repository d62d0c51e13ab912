using System.Globalization;

namespace PhanAnh;

/// <summary>Reads the digits of a number; never through binary floating point, which turns what is too large into infinity.</summary>
internal static class JsonNumber
{
    /// <summary>JSON allows <c>-0</c>, in which somebody lost a digit; here it is refused.</summary>
    public static bool IsNegativeZero(ReadOnlySpan<byte> digits)
    {
        if (digits[0] != '-')
        {
            return false;
        }

        var exponent = digits.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = exponent < 0 ? digits : digits[..exponent];
        return !mantissa.ContainsAnyInRange((byte)'1', (byte)'9');
    }

    /// <summary>A whole number written without fraction or exponent.</summary>
    public static bool TryInt32(string digits, out int value) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>A number of nothing but digits, such as stands within a date; no more than nine of them.</summary>
    public static bool TryDigits(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return true;
    }

    public static bool TryDecimal(string digits, out decimal value) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
