namespace PhanAnh.Cli;

/// <summary>Why a record of a table cannot be split into cells.</summary>
internal enum CsvFault
{
    None,

    /// <summary>A quotation mark is never closed; the record was cut at the end of its first line.</summary>
    OpenQuote,

    /// <summary>The record is longer than <see cref="CsvTable.MostBytes"/>; its bytes were passed over.</summary>
    TooLong,
}

/// <summary>
/// Reads comma-separated values (RFC 4180; semicolon and tab are recognised too) record by record as bytes, in a buffer that grows with the longest record
/// and no further than <see cref="MostBytes"/>. Blank lines are passed over.
/// </summary>
internal sealed class CsvTable(Stream stream)
{
    /// <summary>The longest record that is read.</summary>
    public const int MostBytes = 1 << 20;

    private readonly List<(int Start, int Length)> _cells = [];
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isEnded;
    private int _record;
    private int _recordLength;
    private long _nextLine = 1;

    /// <summary>What stands between cells; found out from the first record.</summary>
    public byte Separator { get; private set; }

    /// <summary>The line on which the record begins, from 1.</summary>
    public long Line { get; private set; }

    public CsvFault Fault { get; private set; }

    /// <summary>The record without the end of its line; empty where it was too long.</summary>
    public ReadOnlySpan<byte> Record => _buffer.AsSpan(_record, _recordLength);

    public int Cells => _cells.Count;

    /// <summary>A cell without the quotation marks around it. Doubled marks inside stay: what the tool reads has none.</summary>
    public ReadOnlySpan<byte> Cell(int index)
    {
        var (start, length) = _cells[index];
        var cell = Record.Slice(start, length);
        return cell.Length >= 2 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1] : cell;
    }

    /// <summary>Goes to the next record that is not blank; false at the end.</summary>
    public bool Next()
    {
        do
        {
            Line = _nextLine;
            if (!TakeRecord())
            {
                return false;
            }
        }
        while (_recordLength == 0 && Fault == CsvFault.None);
        Split();
        return true;
    }

    private bool TakeRecord()
    {
        Fault = CsvFault.None;
        var (length, ended, lines) = FindEnd();
        if (length == 0 && !ended)
        {
            return false;
        }

        _record = _start;
        _recordLength = Fault == CsvFault.TooLong ? 0 : length > 0 && _buffer[_start + length - 1] == '\r' ? length - 1 : length;
        _start = Math.Min(_end, _start + length + (ended ? 1 : 0));
        _nextLine += lines;
        return true;
    }

    /// <summary>The length of the record up to its line feed, whether there is one, and how many lines it takes.</summary>
    private (int Length, bool IsEnded, int Lines) FindEnd()
    {
        var quoted = false;
        var lines = 1;
        var firstLine = -1;
        for (var at = 0; ; at++)
        {
            // Nearly every byte is neither mark nor line feed.
            var skip = _buffer.AsSpan(_start + at, _end - _start - at).IndexOfAny((byte)'"', (byte)'\n');
            if (skip < 0)
            {
                at = _end - _start;
                if (at <= MostBytes && Fill())
                {
                    at--;
                    continue;
                }

                return quoted && firstLine >= 0 ? Cut(firstLine) : at > MostBytes ? PassOver() : Unended(at, lines, quoted);
            }

            at += skip;
            if (_buffer[_start + at] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted)
            {
                return (at, true, lines);
            }
            else
            {
                firstLine = firstLine < 0 ? at : firstLine;
                lines++;
            }
        }
    }

    /// <summary>A mark that is never closed would swallow the rest of the table: its first line alone is taken, reading goes on behind it.</summary>
    private (int Length, bool IsEnded, int Lines) Cut(int firstLine)
    {
        Fault = CsvFault.OpenQuote;
        return (firstLine, true, 1);
    }

    private (int Length, bool IsEnded, int Lines) Unended(int length, int lines, bool quoted)
    {
        Fault = quoted ? CsvFault.OpenQuote : CsvFault.None;
        return (length, false, lines);
    }

    private (int Length, bool IsEnded, int Lines) PassOver()
    {
        Fault = CsvFault.TooLong;
        int feed;
        while ((feed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0)
        {
            _start = _end;
            if (!Fill())
            {
                return (0, true, 1);
            }
        }

        return (feed, true, 1);
    }

    private bool Fill()
    {
        if (_isEnded)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        else if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        _isEnded = read == 0;
        return read > 0;
    }

    private void Split()
    {
        var record = Record;
        if (Separator == 0)
        {
            Separator = SeparatorOf(record);
        }

        _cells.Clear();
        var (start, quoted) = (0, false);
        for (var i = 0; i < record.Length; i++)
        {
            if (record[i] == '"')
            {
                quoted = !quoted;
            }
            else if (record[i] == Separator && !quoted)
            {
                _cells.Add((start, i - start));
                start = i + 1;
            }
        }

        _cells.Add((start, record.Length - start));
    }

    private static byte SeparatorOf(ReadOnlySpan<byte> header)
    {
        var found = header.IndexOfAny(",;\t"u8);
        return found < 0 ? (byte)',' : header[found];
    }
}
