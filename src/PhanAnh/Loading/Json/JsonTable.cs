using System.Text;
using System.Text.Json;

namespace PhanAnh;

/// <summary>The values of a document in the order of the file, each a row; texts stay in the file until they are asked for. Not changed once it is read.</summary>
internal sealed class JsonTable(JsonSource source)
{
    /// <summary>A value takes hardly less than this with its name, marks and blanks.</summary>
    private const int LeastBytes = 8;

    private readonly SharedTexts _texts = new(source.Bytes.Length);
    private JsonRow[] _rows = new JsonRow[(source.Bytes.Length / LeastBytes) + 4];

    public JsonSource Source => source;

    public int Count { get; private set; }

    public ref readonly JsonRow this[int row] => ref _rows[row];

    /// <summary>The value of a string, the digits of a number as they stand in the file; otherwise empty.</summary>
    public string TextOf(int row)
    {
        ref readonly var at = ref _rows[row];
        return at.Kind switch
        {
            JsonValueKind.String => Text(at.Offset, at.Length),
            JsonValueKind.Number => Encoding.UTF8.GetString(source.Bytes.Slice(at.Offset, at.Length)),
            _ => "",
        };
    }

    public string? NameOf(int row) => _rows[row].NameLength < 0 ? null : Text(_rows[row].NameOffset, _rows[row].NameLength);

    /// <summary>Whether a member has a name; without making a text of it where it is plain.</summary>
    public bool IsNamed(int row, string name)
    {
        ref readonly var at = ref _rows[row];
        return at.IsNamePlain
            ? Ascii.Equals(source.Bytes.Slice(at.NameOffset + 1, at.NameLength), name)
            : string.Equals(Text(at.NameOffset, at.NameLength), name, StringComparison.Ordinal);
    }

    /// <summary>For instance <c>$.procedures[0].case[3].to</c>; written anew at each call.</summary>
    public string PathOf(int row)
    {
        ref readonly var at = ref _rows[row];
        return at.Parent < 0 ? JsonPath.Root
            : NameOf(row) is { } name ? JsonPath.Member(PathOf(at.Parent), name)
            : JsonPath.Item(PathOf(at.Parent), at.Index);
    }

    /// <summary>Adds a value; of a container <see cref="Close"/> tells the end.</summary>
    internal int Add(JsonRow row)
    {
        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, Count * 2);
        }

        row.Next = Count + 1;
        _rows[Count] = row;
        return Count++;
    }

    internal void Close(int container, int children)
    {
        _rows[container].Length = children;
        _rows[container].Next = Count;
    }

    internal string Text(int quote, int length) => _texts.Of(source.Bytes.Slice(quote, length + 2));
}
