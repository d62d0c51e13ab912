using System.Buffers;
using System.Globalization;
using System.Text;

namespace PhanAnh.Rules;

/// <summary>
/// The text as it is read for matching: letters composed, full-width and ornamental letters made plain, invisible characters and
/// strike-through dropped. Every place in it leads back to the raw text. A clean text is its own shadow and costs nothing;
/// otherwise buffers are rented, so dispose it. Case and the difference of Ð and Đ are left to <see cref="VietnameseAlphabet"/>.
/// </summary>
internal sealed class ShadowText : IDisposable
{
    private readonly string raw;
    private char[]? buffer;
    private Edit[]? edits;
    private int length;
    private int editCount;

    private ShadowText(string raw) => this.raw = raw;

    internal ReadOnlySpan<char> Text => buffer is null ? raw : buffer.AsSpan(0, length);

    internal static ShadowText Of(string raw, in TextScan scan)
    {
        var shadow = new ShadowText(raw);
        if (scan.NeedsShadow)
        {
            shadow.Build();
        }

        return shadow;
    }

    /// <summary>The raw characters that a stretch of the shadow stands for, with what was dropped inside it.</summary>
    internal TextSpan ToRaw(int start, int count)
    {
        var first = RawOf(start);
        return new TextSpan(first.Start, RawOf(start + count - 1).End - first.Start);
    }

    public void Dispose()
    {
        if (buffer is not null && edits is not null)
        {
            ArrayPool<char>.Shared.Return(buffer, clearArray: true);
            ArrayPool<Edit>.Shared.Return(edits);
            (buffer, edits) = (null, null);
        }
    }

    private TextSpan RawOf(int index)
    {
        var before = EditsUpTo(index);
        if (before == 0)
        {
            return new TextSpan(index, 1);
        }

        var edit = edits![before - 1];
        return index < edit.Start + edit.Length
            ? new TextSpan(edit.RawStart, edit.RawLength)
            : new TextSpan(edit.RawStart + edit.RawLength + index - edit.Start - edit.Length, 1);
    }

    private int EditsUpTo(int index)
    {
        var low = 0;
        for (var high = editCount; low < high;)
        {
            var middle = (low + high) / 2;
            if (edits![middle].Start <= index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void Build()
    {
        buffer = ArrayPool<char>.Shared.Rent(raw.Length + 16);
        edits = ArrayPool<Edit>.Shared.Rent(16);
        Span<char> plain = stackalloc char[3];
        for (var i = 0; i < raw.Length; i++)
        {
            var plainEnd = i;
            while (plainEnd < raw.Length && StandsForItself(raw[plainEnd]))
            {
                plainEnd++;
            }

            if (plainEnd > i)
            {
                Append(raw.AsSpan(i, plainEnd - i));
                i = plainEnd - 1;
                continue;
            }

            var c = raw[i];
            if (c is >= '\u0300' and <= '\u036F')
            {
                AppendMark(i, c);
                continue;
            }

            _ = Rune.TryGetRuneAt(raw, i, out var rune);
            var width = rune.Utf16SequenceLength;
            var unfolded = CompatibilityForms.Unfold(rune.Value, plain);
            if (unfolded > 0)
            {
                Record(new Edit(length, unfolded, i, width));
                Append(plain[..unfolded]);
            }
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && !JoinsEmoji(c, i))
            {
                Record(new Edit(length, 0, i, width));
            }
            else
            {
                Append(raw.AsSpan(i, width));
            }

            i += width - 1;
        }
    }

    private static bool StandsForItself(char c) => c < '\u00AD' || VietnameseAlphabet.Describe(c) != 0;

    private bool JoinsEmoji(char c, int index) =>
        c is '\u200C' or '\u200D' && index > 0 && raw[index - 1] is var before
        && (before == '\uFE0F' || char.IsSurrogate(before) || char.IsSymbol(before));

    private void AppendMark(int index, char mark)
    {
        if (length == 0 || VietnameseComposition.Join(buffer![length - 1], mark) is not (var joined and not '\0'))
        {
            // A letter of another language keeps its mark and stays foreign; lines drawn through or under letters hide words.
            if (mark is (>= '\u0332' and <= '\u0338') or '\u0305')
            {
                Record(new Edit(length, 0, index, 1));
            }
            else
            {
                Append(mark);
            }

            return;
        }

        buffer[length - 1] = joined;
        var rawStart = RawOf(length - 1).Start;
        while (editCount > 0 && edits![editCount - 1].Start >= length - 1)
        {
            editCount--;
        }

        if (editCount > 0 && edits![editCount - 1] is var last && last.Start + last.Length >= length)
        {
            edits[editCount - 1] = last with { RawLength = index + 1 - last.RawStart };
        }
        else
        {
            Record(new Edit(length - 1, 1, rawStart, index + 1 - rawStart));
        }
    }

    private void Append(char c) => Append([c]);

    private void Append(ReadOnlySpan<char> characters)
    {
        while (length + characters.Length > buffer!.Length)
        {
            Grow(ref buffer, length);
        }

        characters.CopyTo(buffer.AsSpan(length));
        length += characters.Length;
    }

    private void Record(Edit edit)
    {
        if (editCount == edits!.Length)
        {
            Grow(ref edits, editCount);
        }

        edits[editCount++] = edit;
    }

    private static void Grow<T>(ref T[] array, int used)
    {
        var larger = ArrayPool<T>.Shared.Rent(used * 2);
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array, clearArray: true);
        array = larger;
    }

    /// <summary>
    /// Where shadow and raw text differ: <see cref="Length"/> characters of the one for <see cref="RawLength"/> of the other.
    /// </summary>
    private readonly record struct Edit(int Start, int Length, int RawStart, int RawLength);
}
