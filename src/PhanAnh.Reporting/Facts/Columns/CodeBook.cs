using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>Numbers codes from 1 in the order in which they first come; 0 is no code. The texts lie side by side in one array.</summary>
/// <remarks>Codes are ASCII letters, digits and <c>. - _ #</c>, or several of them joined by a space.</remarks>
internal sealed class CodeBook
{
    private const int FirstSlots = 64;
    private const int LongestCode = 64;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_#"u8);

    private byte[] _text = [];
    private List<int> _ends = [0];
    private int[] _slots = [];
    private string? _last;
    private int _lastId;
    private (CodeBook? Of, int[] Ids) _map;

    /// <summary>How many numbers there are, 0 included: the size of an array with a place for each.</summary>
    internal int Size => _ends.Count;

    /// <summary>Whether all texts are codes, or codes joined by single spaces.</summary>
    internal bool IsSound
    {
        get
        {
            for (var id = 1; id < Size; id++)
            {
                foreach (var part in Text(id).Split((byte)' '))
                {
                    if (!IsCode(Text(id)[part]))
                    {
                        return false;
                    }
                }
            }

            return true;
        }
    }

    internal static bool IsCode(string text) => IsCode(Encoding.UTF8.GetBytes(text));

    internal void Write(FactWriter file)
    {
        file.Write(Size);
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_ends)));

        file.Write(_text.AsSpan(0, _ends[^1]));
    }

    internal void Read(FactReader file)
    {
        var size = file.Number();
        file.Require(size >= 1);
        var ends = MemoryMarshal.Cast<byte, int>(file.Bytes((long)size * sizeof(int)));
        file.Require(!ends.IsEmpty && ends[0] == 0);
        for (var id = 1; id < ends.Length; id++)
        {
            file.Require(ends[id] > ends[id - 1]);
        }

        if (file.IsSound)
        {
            (_ends, _text) = ([.. ends], file.Bytes(ends[^1]));
        }

        if (!file.IsSound)
        {
            (_ends, _text) = ([0], []);
        }
    }

    internal ReadOnlySpan<byte> Text(int id) => id == 0 ? default : _text.AsSpan(_ends[id - 1], _ends[id] - _ends[id - 1]);

    /// <summary>The code of a number; none for 0. Makes a new text each time.</summary>
    internal string? this[int id] => id == 0 ? null : Encoding.ASCII.GetString(Text(id));

    internal int Id(string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            return 0;
        }

        if (ReferenceEquals(code, _last))
        {
            return _lastId;
        }

        (_last, _lastId) = (code, Id(code.AsSpan()));
        return _lastId;
    }

    /// <summary>The number of a code that is in the book already; −1 for one that is not, and for none. Linear: the index that numbers new codes is not kept.</summary>
    internal int Find(string? code)
    {
        for (var id = 1; id < Size && !string.IsNullOrEmpty(code); id++)
        {
            if (Ascii.Equals(Text(id), code))
            {
                return id;
            }
        }

        return -1;
    }

    /// <summary>Visits the number of every code of a set that is in the book. Linear in the book, whose index is not kept.</summary>
    internal void Visit(HashSet<string> codes, Action<int> visit)
    {
        var known = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> code = stackalloc char[LongestCode];
        for (var id = 1; id < Size && codes.Count > 0; id++)
        {
            if (Text(id) is { Length: <= LongestCode } text && known.Contains(code[..Encoding.ASCII.GetChars(text, code)]))
            {
                visit(id);
            }
        }
    }

    /// <summary>The number that each code of another book has here, by its number there.</summary>
    internal int[] MapOf(CodeBook other)
    {
        if (_map.Of != other)
        {
            _map = (other, Map(other));
        }

        return _map.Ids;
    }

    /// <summary>The order of two codes, letter by letter.</summary>
    internal int Compare(int one, int other) => Text(one).SequenceCompareTo(Text(other));

    internal void Trim()
    {
        Array.Resize(ref _text, _ends[^1]);
        _ends.TrimExcess();
        (_slots, _last, _map) = ([], null, default);
    }

    private static bool IsCode(ReadOnlySpan<byte> text) => text.Length is > 0 and <= LongestCode && !text.ContainsAnyExcept(Letters);

    private int[] Map(CodeBook other)
    {
        var map = new int[other.Size];
        Span<char> code = stackalloc char[256];
        for (var id = 1; id < map.Length; id++)
        {
            var text = other.Text(id);
            map[id] = text.Length <= code.Length ? Id(code[..Encoding.ASCII.GetChars(text, code)]) : Id(Encoding.ASCII.GetString(text).AsSpan());
        }

        return map;
    }

    private int Id(ReadOnlySpan<char> code)
    {
        if (_slots.Length < Size * 2)
        {
            Rehash();
        }

        var slot = SlotOf(code);
        return _slots[slot] != 0 ? _slots[slot] : _slots[slot] = Add(code);
    }

    private int Add(ReadOnlySpan<char> code)
    {
        var start = _ends[^1];
        if (_text.Length < start + code.Length)
        {
            Array.Resize(ref _text, Math.Max(start + code.Length, Math.Max(256, _text.Length * 2)));
        }

        Encoding.ASCII.GetBytes(code, _text.AsSpan(start));
        _ends.Add(start + code.Length);
        return Size - 1;
    }

    private int SlotOf(ReadOnlySpan<char> code)
    {
        var slot = string.GetHashCode(code, StringComparison.Ordinal) & (_slots.Length - 1);
        while (_slots[slot] != 0 && !Ascii.Equals(Text(_slots[slot]), code))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private void Rehash()
    {
        var slots = FirstSlots;
        while (slots < Size * 4)
        {
            slots *= 2;
        }

        _slots = new int[slots];
        for (var id = 1; id < Size; id++)
        {
            _slots[SlotOf(Encoding.ASCII.GetString(Text(id)))] = id;
        }
    }
}
