using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PhanAnh;

/// <summary>
/// The values of a document in the order of the file, each a row; texts stay in the file until they are asked for. Not changed once it is read. The rows lie in a lent array; a table that is kept keeps it.
/// </summary>
/// <param name="source">The document.</param>
/// <param name="mostRows">How many values are read at most.</param>
internal sealed class JsonTable(JsonSource source, int mostRows) : IDisposable
{
    // The names of members are few, whatever the document.
    private static readonly SharedTexts Names = new(MostNameBytes);

    private const int MostNameBytes = 1 << 16;

    // In a document of one command hardly a text stands twice.
    private const int FewBytes = 4_096;

    private readonly SharedTexts? _texts = source.Bytes.Length > FewBytes ? new(source.Bytes.Length) : null;
    private JsonRow[] _rows = ArrayPool<JsonRow>.Shared.Rent(Math.Min(MostRows(source.Bytes), mostRows));
    private Container? _container;

    public JsonSource Source => source;

    public int Count { get; private set; }

    /// <summary>Gives the rows back; nothing of the document can be read afterwards.</summary>
    public void Dispose()
    {
        ArrayPool<JsonRow>.Shared.Return(_rows);
        _rows = [];
    }

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

    public string? NameOf(int row) => _rows[row].NameLength < 0 ? null : Name(_rows[row].NameOffset, _rows[row].NameLength);

    /// <summary>Whether a member has a name; without making a text of it where it is plain.</summary>
    public bool IsNamed(int row, string name)
    {
        ref readonly var at = ref _rows[row];
        return at.IsNamePlain
            ? at.NameLength == name.Length && Ascii.Equals(source.Bytes.Slice(at.NameOffset + 1, at.NameLength), name)
            : string.Equals(Name(at.NameOffset, at.NameLength), name, StringComparison.Ordinal);
    }

    public bool IsNamedAnyOf(int row, List<string> names)
    {
        foreach (var name in names)
        {
            if (IsNamed(row, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many items or members it has.</summary>
    public int CountOf(int row) => _rows[row].Kind is JsonValueKind.Array or JsonValueKind.Object ? _rows[row].Length : 0;

    /// <summary>For instance <c>$.procedures[0].case[3].to</c>; written anew at each call.</summary>
    public string PathOf(int row)
    {
        ref readonly var at = ref _rows[row];
        if (at.Parent < 0)
        {
            return JsonPath.Root;
        }

        // Ten thousand items in a row lie in one list.
        var container = _container is { } latest && latest.Row == at.Parent ? latest : _container = new(at.Parent, PathOf(at.Parent));
        return NameOf(row) is { } name ? JsonPath.Member(container.Path, name) : JsonPath.Item(container.Path, at.Index);
    }

    /// <summary>Adds a value; of a container <see cref="Close"/> tells the end.</summary>
    internal int Add(JsonRow row)
    {
        row.Next = Count + 1;
        _rows[Count] = row;
        return Count++;
    }

    internal void Close(int container, int children)
    {
        _rows[container].Length = children;
        _rows[container].Next = Count;
    }

    internal string Name(int quote, int length) => Names.Of(Quoted(quote, length));

    private string Text(int quote, int length) => _texts is null ? SharedTexts.Unshared(Quoted(quote, length)) : _texts.Of(Quoted(quote, length));

    private ReadOnlySpan<byte> Quoted(int quote, int length) => source.Bytes.Slice(quote, length + 2);

    /// <summary>Every value but the first of its container stands behind a comma; a comma in a text counts as well.</summary>
    private static int MostRows(ReadOnlySpan<byte> bytes) => bytes.Count((byte)',') + bytes.Count((byte)'{') + bytes.Count((byte)'[') + 1;

    private sealed record Container(int Row, string Path);
}
