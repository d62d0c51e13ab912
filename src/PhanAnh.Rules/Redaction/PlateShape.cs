namespace PhanAnh.Rules;

/// <summary>
/// The plate of a vehicle: 70A-123.45, 70-B1 123.45, 70B112345, 70MĐ1-123.45, 70C1-1234. Forms that rooms, roads and classes share (70 A 12345, 22B 2025,
/// small letters) need a word for a vehicle ahead.
/// </summary>
internal static class PlateShape
{
    private const int LowestCode = 11;
    private const int Telephone = 3;

    /// <summary>The place behind a plate that begins with a run; 0 where none does.</summary>
    internal static int EndAt(ReadOnlySpan<char> text, DigitRun run)
    {
        if (run.Length != 2 || !char.IsAsciiDigit(text[run.Start]) || !char.IsAsciiDigit(text[run.Start + 1]))
        {
            return 0;
        }

        var code = ((text[run.Start] - '0') * 10) + text[run.Start + 1] - '0';
        if (code < LowestCode)
        {
            return 0;
        }

        if (DiplomaticPlateShape.EndAt(text, run.End) is var end and > 0)
        {
            return StandsFree(text, run.Start) && EndsFree(text, end) ? end : 0;
        }

        var series = PlateSeries.At(text, run.End);
        if (series.Letters == 0)
        {
            return 0;
        }

        var tail = PlateTail.Behind(text, series);
        if (tail.End == 0 || !EndsFree(text, tail.End) || (tail.IsPlain && Amount.HasUnit(text, tail.End)) || BeginsTelephone(text, tail))
        {
            return 0;
        }

        if (!StandsFree(text, run.Start))
        {
            // "xe70B112345": the letters that touch must be such a word themselves.
            return char.IsLetter(text[run.Start - 1]) && VehicleCues.StandBefore(text, run.Start, CueReach.Near) ? tail.End : 0;
        }

        return IsSure(series, tail) || VehicleCues.StandBefore(text, run.Start, tail.Digits == 4 ? CueReach.Named : CueReach.Far) ? tail.End : 0;
    }

    private static bool IsSure(PlateSeries series, PlateTail tail)
    {
        if (tail.IsYear || tail.IsDashed || (series.IsApart && (!series.HasDigit || tail.Digits == 4)))
        {
            return false;
        }

        if (series.IsSmall)
        {
            return tail is { Digits: 5, IsPlain: false, Gap: "-" };
        }

        return (series.Letters + (series.HasDigit ? 1 : 0)) switch
        {
            3 => tail is { Digits: 5, Gap: not "" },
            2 => tail.Digits == 5 || tail.Gap is "" or "-" or " ",
            _ => tail.Digits == 5 || tail.Gap is "" or "-",
        };
    }

    /// <summary>"căn 12A 0912 345 678".</summary>
    private static bool BeginsTelephone(ReadOnlySpan<char> text, PlateTail tail) =>
        tail.IsPlain && text[tail.End - tail.Digits] == '0' && tail.End + Telephone < text.Length && text[tail.End] is ' ' or '.' or '-'
        && !text.Slice(tail.End + 1, Telephone).ContainsAnyExceptInRange('0', '9');

    private static bool StandsFree(ReadOnlySpan<char> text, int start) => start == 0 || !IsWordPart(text[start - 1]);

    private static bool EndsFree(ReadOnlySpan<char> text, int end) => end == text.Length || !IsWordPart(text[end]);

    private static bool IsWordPart(char c) => RedactionText.IsBarrier(c) || char.IsLetterOrDigit(c);
}
