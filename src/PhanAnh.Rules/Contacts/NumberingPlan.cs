using System.Globalization;

namespace PhanAnh.Rules;

/// <summary>
/// The numbering plan of Viet Nam in force and the two changes people still write from memory: landline area codes (2017) and eleven-digit
/// mobile numbers (2018). Works on the national significant number: without the 0 in front.
/// </summary>
internal static class NumberingPlan
{
    private const int MobileLength = 9;
    private const int LandlineLength = 10;

    internal static PhoneNumberKind? KindOf(ReadOnlySpan<char> nsn) => nsn.Length switch
    {
        MobileLength when IsMobile(nsn) => PhoneNumberKind.Mobile,
        MobileLength when nsn.StartsWith("672", StringComparison.Ordinal) => PhoneNumberKind.Satellite,
        LandlineLength when IsArea(nsn) => PhoneNumberKind.Landline,
        7 or 8 when nsn.StartsWith("69", StringComparison.Ordinal) => PhoneNumberKind.StateNetwork,
        _ => null,
    };

    /// <summary>Whether the number starts with an area code that has landlines.</summary>
    internal static bool IsArea(ReadOnlySpan<char> nsn) => nsn is ['2', var second, var third, ..] && (second, third) switch
    {
        ('0', >= '3' and <= '9') => true,
        ('1', (>= '0' and <= '6') or '8' or '9') => true,
        ('2', (>= '0' and <= '2') or (>= '5' and <= '9')) => true,
        ('3' or '8', >= '2' and <= '9') => true,
        ('4', >= '2' and <= '8') => true,
        ('5', '1' or '2' or (>= '4' and <= '9')) => true,
        ('6', (>= '0' and <= '3') or '9') => true,
        ('7', >= '0' and <= '7') => true,
        ('9', (>= '0' and <= '4') or '6' or '7' or '9') => true,
        _ => false,
    };

    /// <summary>1800 and 1900 with four to six digits; they are dialled without a 0.</summary>
    internal static bool IsTollFreeOrPremium(ReadOnlySpan<char> digits) =>
        digits is ['1', '8' or '9', '0', '0', ..] && digits.Length is >= 8 and <= 10;

    /// <summary>
    /// Emergency (111 to 115), three- to five-digit services (1022, 1080), and a service behind an area code (0276.1022).
    /// </summary>
    internal static bool IsService(ReadOnlySpan<char> digits) =>
        (digits.Length is >= 3 and <= 5 && digits[0] == '1')
        || (digits.Length == 8 && digits[0] == '0' && IsArea(digits[1..]) && digits[4..].SequenceEqual("1022"));

    /// <summary>Today's number of an eleven-digit mobile number, or null. The last seven digits stayed.</summary>
    internal static string? FromOldMobile(ReadOnlySpan<char> nsn)
    {
        if (nsn.Length != LandlineLength)
        {
            return null;
        }

        var prefix = nsn[..3] switch
        {
            "162" => "32", "163" => "33", "164" => "34", "165" => "35", "166" => "36", "167" => "37", "168" => "38", "169" => "39",
            "120" => "70", "121" => "79", "122" => "77", "126" => "76", "128" => "78",
            "123" => "83", "124" => "84", "125" => "85", "127" => "81", "129" => "82",
            "186" => "56", "188" => "58", "199" => "59",
            _ => null,
        };
        return prefix is null ? null : string.Create(CultureInfo.InvariantCulture, $"0{prefix}{nsn[3..]}");
    }

    /// <summary>
    /// Today's number of a landline number from before 2017 (nine digits without the 0), or null where the area is not known. Hà Nội and
    /// Hồ Chí Minh City had one digit before eight, the others two or three before seven or six.
    /// </summary>
    internal static string? FromOldLandline(ReadOnlySpan<char> nsn)
    {
        if (nsn.Length is not (MobileLength or LandlineLength))
        {
            return null;
        }

        var (area, dropped) = nsn switch
        {
            ['4', ..] when nsn.Length == MobileLength => ("24", 1),
            ['8', ..] when nsn.Length == MobileLength => ("28", 1),
            ['6', '1', ..] when nsn.Length == MobileLength => ("251", 2),
            ['6', '6', ..] when nsn.Length == MobileLength => ("276", 2),
            ['7', '2', ..] when nsn.Length == MobileLength => ("272", 2),
            ['2', '8', '0', ..] when nsn.Length == LandlineLength => ("208", 3),
            ['6', '5', '0', ..] when nsn.Length == LandlineLength => ("274", 3),
            ['6', '5', '1', ..] when nsn.Length == LandlineLength => ("271", 3),
            _ => ("", 0),
        };
        return area.Length > 0 && KindOf($"{area}{nsn[dropped..]}") == PhoneNumberKind.Landline ? $"0{area}{nsn[dropped..]}" : null;
    }

    private static bool IsMobile(ReadOnlySpan<char> nsn) => (nsn[0], nsn[1], nsn[2]) switch
    {
        ('3', _, _) => true,
        ('5', '1' or '6' or '8' or '9', _) => true,
        ('5', '2', '2' or '3' or '8') => true,
        ('5', '5', '9') => true,
        ('7', '0' or (>= '6' and <= '9'), _) => true,
        ('8', >= '1' and <= '8', _) => true,
        ('8', '9', >= '6' and <= '9') => true,
        ('9', <= '8', _) => true,
        ('9', '9', '0' or '1' or (>= '3' and <= '9')) => true,
        _ => false,
    };
}
