namespace PhanAnh.Cli;

/// <summary>Why a record of a table cannot be split into cells.</summary>
internal enum CsvFault
{
    None,

    /// <summary>A quotation mark is never closed, or not where a cell ends; the record was cut at the end of its first line.</summary>
    OpenQuote,

    /// <summary>Something stands between a closing quotation mark and the end of its cell.</summary>
    BehindQuote,

    /// <summary>The record is longer than <see cref="CsvTable.MostBytes"/>; its bytes were passed over.</summary>
    TooLong,
}

/// <summary>
/// Reads comma-separated values (RFC 4180; semicolon and tab are recognised too) record by record as bytes, in a buffer that grows with the longest record
/// and no further than <see cref="MostBytes"/>. A quotation mark opens a cell at its beginning alone; elsewhere it is a sign like any other, such as that of inches.
/// </summary>
internal sealed class CsvTable(Stream stream)
{
    /// <summary>The longest record that is read.</summary>
    public const int MostBytes = 1 << 20;

    private static ReadOnlySpan<byte> Separators => ",;\t"u8;

    private readonly List<(int Start, int Length)> _cells = [];
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isEnded;
    private int _record;
    private int _lineEnd;
    private long _nextLine = 1;

    /// <summary>What stands between cells; found out from the first record.</summary>
    public byte Separator { get; private set; }

    /// <summary>The line on which the record begins, from 1.</summary>
    public long Line { get; private set; }

    public CsvFault Fault { get; private set; }

    /// <summary>The code under which the fault is told.</summary>
    public string FaultCode => Fault switch
    {
        CsvFault.TooLong => "CSV_RECORD_TOO_LONG",
        CsvFault.BehindQuote => "CSV_QUOTE_BEHIND",
        _ => "CSV_QUOTE_OPEN",
    };

    /// <summary>The record without the end of its line; empty where it was too long.</summary>
    public ReadOnlySpan<byte> Record => Fault == CsvFault.TooLong ? [] : _buffer.AsSpan(_record, _lineEnd - _record);

    /// <summary>The end of the record's line as it stands there; empty behind the last one of a table that does not end with a line.</summary>
    public ReadOnlySpan<byte> LineEnd => _buffer.AsSpan(_lineEnd, _start - _lineEnd);

    /// <summary>Whether the record is an empty line.</summary>
    public bool IsBlank => _lineEnd == _record && Fault == CsvFault.None;

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public int Cells => _cells.Count;

    /// <summary>A cell without the quotation marks around it. Doubled marks inside stay: what the tool reads has none.</summary>
    public ReadOnlySpan<byte> Cell(int index)
    {
        var (start, length) = _cells[index];
        var cell = Record.Slice(start, length);
        return cell.Length >= 2 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1] : cell;
    }

    /// <summary>Goes to the next record; false at the end.</summary>
    public bool Next()
    {
        Line = _nextLine;
        Fault = CsvFault.None;
        var (length, ended, lines) = FindEnd();
        if (length == 0 && !ended)
        {
            return false;
        }

        _record = _start;
        _lineEnd = _start + length - (length > 0 && At(length - 1) == '\r' ? 1 : 0);
        _start += length + (ended ? 1 : 0);
        _nextLine += lines;
        Split();
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
            if (At(at) == '\n')
            {
                if (!quoted)
                {
                    return (at, true, lines);
                }

                firstLine = firstLine < 0 ? at : firstLine;
                lines++;
            }
            else if (!quoted)
            {
                quoted = Fault == CsvFault.None && BeginsCell(at);
            }
            else if (Has(at + 1) && At(at + 1) == '"')
            {
                at++;
            }
            else if (EndsCell(at + 1))
            {
                quoted = false;
            }
            else if (firstLine >= 0)
            {
                return Cut(firstLine);
            }
            else
            {
                (quoted, Fault) = (false, CsvFault.BehindQuote);
            }
        }
    }

    private byte At(int offset) => _buffer[_start + offset];

    private bool Has(int offset)
    {
        while (_start + offset >= _end)
        {
            if (!Fill())
            {
                return false;
            }
        }

        return true;
    }

    private bool BeginsCell(int at)
    {
        if (at == 0 || (at == ByteOrderMark.Length && _buffer.AsSpan(_start, at).SequenceEqual(ByteOrderMark)))
        {
            return true;
        }

        if (Separator == 0 && _buffer.AsSpan(_start, at).IndexOfAny(Separators) is var first and >= 0)
        {
            Separator = At(first);
        }

        return At(at - 1) == Separator;
    }

    private bool EndsCell(int at)
    {
        if (!Has(at))
        {
            return true;
        }

        var sign = At(at);
        if (Separator == 0 && Separators.Contains(sign))
        {
            Separator = sign;
        }

        return sign == Separator || sign == '\n' || (sign == '\r' && (!Has(at + 1) || At(at + 1) == '\n'));
    }

    /// <summary>A mark that is never closed would swallow the rest of the table: its first line alone is taken, reading goes on behind it.</summary>
    private (int Length, bool IsEnded, int Lines) Cut(int firstLine)
    {
        Fault = CsvFault.OpenQuote;
        return (firstLine, true, 1);
    }

    private (int Length, bool IsEnded, int Lines) Unended(int length, int lines, bool quoted)
    {
        Fault = quoted ? CsvFault.OpenQuote : Fault;
        return (length, false, lines);
    }

    private (int Length, bool IsEnded, int Lines) PassOver()
    {
        Fault = CsvFault.TooLong;
        int feed;
        while ((feed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0)
        {
            // The last byte may belong to the end of the line.
            _start = _end - 1;
            if (!Fill())
            {
                return (1, false, 1);
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
        if (Separator == 0 && !record.IsEmpty)
        {
            var first = record.IndexOfAny(Separators);
            Separator = first < 0 ? (byte)',' : record[first];
        }

        _cells.Clear();
        for (var start = 0; start <= record.Length;)
        {
            var length = LengthOfCell(record, start);
            _cells.Add((start, length));
            start += length + 1;
        }
    }

    private int LengthOfCell(ReadOnlySpan<byte> record, int start)
    {
        var rest = record[start..];
        var opened = start == 0 && rest.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var closed = opened < rest.Length && rest[opened] == '"' ? BehindMark(rest, opened + 1) : 0;
        var length = rest[closed..].IndexOf(Separator);
        return length < 0 ? rest.Length : closed + length;
    }

    private static int BehindMark(ReadOnlySpan<byte> rest, int at)
    {
        while (rest[at..].IndexOf((byte)'"') is var skip and >= 0)
        {
            at += skip + 1;
            if (at == rest.Length || rest[at] != '"')
            {
                return at;
            }

            at++;
        }

        return rest.Length;
    }
}
