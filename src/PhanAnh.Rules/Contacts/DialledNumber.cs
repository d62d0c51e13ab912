using System.Text;

namespace PhanAnh.Rules;

/// <summary>The digits of one number as dialled, before it is known what they are.</summary>
/// <param name="Digits">All digits, without 00 of an international call.</param>
/// <param name="International">Written with + or 00.</param>
internal sealed record DialledNumber(string Digits, bool International)
{
    private const string Ascending = "0123456789";
    private const string Descending = "9876543210";

    /// <summary>Whether all digits behind the first are alike or the whole is a sequence.</summary>
    internal bool IsPlaceholder =>
        Digits.Length >= 8 && (!Digits.AsSpan(1).ContainsAnyExcept(Digits[1])
            || Ascending.Contains(Digits, StringComparison.Ordinal)
            || Descending.Contains(Digits.TrimStart('0'), StringComparison.Ordinal));

    internal static DialledNumber From(ReadOnlySpan<DigitGroup> groups)
    {
        var all = groups.Length == 1 ? groups[0].Digits : Joined(groups);
        if (groups[0].International)
        {
            return new DialledNumber(all, International: true);
        }

        var dialsAbroad = all.Length > 10 && all.StartsWith("00", StringComparison.Ordinal);
        return new DialledNumber(dialsAbroad ? all[2..] : all, dialsAbroad);
    }

    /// <summary>Null where the plan has no such number.</summary>
    internal PhoneNumber? ToNumber()
    {
        if (NationalNumber() is { } nsn && NumberingPlan.KindOf(nsn) is { } kind)
        {
            var e164 = kind == PhoneNumberKind.StateNetwork ? null : "+84" + nsn;
            return new PhoneNumber(kind, e164, "0" + nsn);
        }

        if (International)
        {
            var foreign = Digits.Length is >= 8 and <= 15 && Digits[0] != '0' && !Digits.StartsWith("84", StringComparison.Ordinal);
            return foreign ? new PhoneNumber(PhoneNumberKind.Foreign, "+" + Digits, "+" + Digits) : null;
        }

        if (NumberingPlan.IsTollFreeOrPremium(Digits))
        {
            return new PhoneNumber(PhoneNumberKind.TollFreeOrPremium, null, Digits);
        }

        return NumberingPlan.IsService(Digits) ? new PhoneNumber(PhoneNumberKind.Service, null, Digits) : null;
    }

    /// <summary>What an outdated or incomplete number may be today.</summary>
    internal (string Code, string? Number)? Suggest()
    {
        if (NationalNumber() is not { } nsn)
        {
            return !International && Digits.Length == 9 && NumberingPlan.KindOf(Digits) == PhoneNumberKind.Mobile
                ? (ContactCodes.PhoneLeadingZeroLost, "0" + Digits)
                : null;
        }

        if (NumberingPlan.FromOldMobile(nsn) is { } mobile)
        {
            return (ContactCodes.PhoneOldMobile, mobile);
        }

        return NumberingPlan.KindOf(nsn) is null && NumberingPlan.FromOldLandline(nsn) is { } landline
            ? (ContactCodes.PhoneOldLandline, landline)
            : null;
    }

    private static string Joined(ReadOnlySpan<DigitGroup> groups)
    {
        var digits = new StringBuilder();
        foreach (var group in groups)
        {
            digits.Append(group.Digits);
        }

        return digits.ToString();
    }

    /// <summary>Digits are personal data.</summary>
    public override string ToString() => $"{Digits.Length} digits";

    // "+84 0912…", with the 0 that belongs to calls inside the country, is common.
    private string? NationalNumber()
    {
        if (Digits.StartsWith("84", StringComparison.Ordinal) && (International || Digits.Length is 11 or 12 or 13))
        {
            return Digits.AsSpan(2).TrimStart('0').ToString();
        }

        return !International && Digits.Length > 1 && Digits[0] == '0' ? Digits[1..] : null;
    }
}
