namespace PhanAnh.Rules;

/// <summary>The domain of an e-mail address: letters, digits and hyphens in labels of at most 63, two labels or more.</summary>
internal static class DomainName
{
    private const int LongestLabel = 63;

    /// <summary>In lower case, labels outside ASCII as xn--…; null where it is no domain name.</summary>
    internal static string? ToAscii(string domain)
    {
        // Name servers do not tell upper from lower case; addresses are written and compared in lower case.
        var labels = string.Concat(domain.Select(char.ToLowerInvariant)).Split('.');
        if (labels.Length < 2)
        {
            return null;
        }

        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i].AsSpan().ContainsAnyExceptInRange('\0', '\u007F'))
            {
                labels[i] = "xn--" + Punycode.Encode(labels[i]);
            }

            if (!IsLabel(labels[i]))
            {
                return null;
            }
        }

        // A last label of digits only would be an address of the network, not a name.
        return labels[^1].AsSpan().ContainsAnyExceptInRange('0', '9') ? string.Join('.', labels) : null;
    }

    /// <summary>The domain that was probably meant, or null. yahoo.com.vn and ymail.com exist and are left alone.</summary>
    internal static string? Mistyped(string domain) => domain switch
    {
        "gmail.con" or "gmail.co" or "gmail.cm" or "gmail.om" or "gmail.vn" or "gmail.com.vn" or "gmai.com" or "gmial.com"
            or "gamil.com" or "gmaill.com" or "gmal.com" or "gmil.com" or "gmail.comm" or "gimail.com" or "gemail.com" => "gmail.com",
        "yahoo.con" or "yahoo.co" or "yaho.com" or "yahooo.com" or "yhaoo.com" or "yahho.com" => "yahoo.com",
        "yahoo.com.v" or "yaho.com.vn" or "yahoo.con.vn" => "yahoo.com.vn",
        "hotmail.con" or "hotmai.com" or "hotmial.com" or "homail.com" => "hotmail.com",
        "outlook.con" or "outlok.com" or "outloo.com" => "outlook.com",
        "icloud.con" or "iclould.com" or "icoud.com" => "icloud.com",
        _ => null,
    };

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && label[0] != '-'
        && label[^1] != '-'
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
