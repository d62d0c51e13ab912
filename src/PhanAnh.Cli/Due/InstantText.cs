using System.Text;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Writes an instant as <see cref="OffsetText"/> does, into bytes: a table has millions of them.</summary>
internal static class InstantText
{
    public const int MaxLength = 40;

    public static int Write(Instant instant, Span<byte> text)
    {
        var local = VietnamTime.LocalOf(instant);
        if (local.NanosecondOfSecond != 0)
        {
            return Encoding.ASCII.GetBytes(OffsetText.Format(instant), text);
        }

        Two(local.Year / 100, text);
        Two(local.Year % 100, text[2..]);
        Part('-', local.Month, text[4..]);
        Part('-', local.Day, text[7..]);
        Part('T', local.Hour, text[10..]);
        Part(':', local.Minute, text[13..]);
        Part(':', local.Second, text[16..]);
        "+07:00"u8.CopyTo(text[19..]);
        return 25;
    }

    private static void Part(char sign, int number, Span<byte> text)
    {
        text[0] = (byte)sign;
        Two(number, text[1..]);
    }

    private static void Two(int number, Span<byte> text)
    {
        text[0] = (byte)('0' + (number / 10));
        text[1] = (byte)('0' + (number % 10));
    }
}
