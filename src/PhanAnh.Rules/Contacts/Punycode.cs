using System.Text;

namespace PhanAnh.Rules;

/// <summary>
/// Writes a domain label outside ASCII the way name servers know it (RFC 3492). The platform's own depends on the globalization mode.
/// </summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int Minimum = 1;
    private const int Maximum = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialCodePoint = 0x80;

    /// <summary>Without the "xn--" in front. Expects well-formed text of a label's length.</summary>
    internal static string Encode(string label)
    {
        var runes = label.EnumerateRunes().Select(r => r.Value).ToList();
        var encoded = new StringBuilder();
        foreach (var basic in runes.Where(r => r < InitialCodePoint))
        {
            encoded.Append((char)basic);
        }

        var basicCount = encoded.Length;
        if (basicCount > 0)
        {
            encoded.Append('-');
        }

        var (next, delta, bias, handled) = (InitialCodePoint, 0, InitialBias, basicCount);
        while (handled < runes.Count)
        {
            var smallest = runes.Where(r => r >= next).Min();
            delta += (smallest - next) * (handled + 1);
            next = smallest;
            foreach (var rune in runes)
            {
                if (rune < next)
                {
                    delta++;
                }
                else if (rune == next)
                {
                    AppendNumber(encoded, delta, bias);
                    bias = Adapt(delta, handled + 1, first: handled == basicCount);
                    delta = 0;
                    handled++;
                }
            }

            delta++;
            next++;
        }

        return encoded.ToString();
    }

    private static void AppendNumber(StringBuilder encoded, int number, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Math.Clamp(k - bias, Minimum, Maximum);
            if (number < threshold)
            {
                encoded.Append(Digit(number));
                return;
            }

            encoded.Append(Digit(threshold + ((number - threshold) % (Base - threshold))));
            number = (number - threshold) / (Base - threshold);
        }
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int Adapt(int delta, int count, bool first)
    {
        delta = first ? delta / Damp : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - Minimum) * Maximum / 2; k += Base)
        {
            delta /= Base - Minimum;
        }

        return k + ((Base - Minimum + 1) * delta / (delta + Skew));
    }
}
