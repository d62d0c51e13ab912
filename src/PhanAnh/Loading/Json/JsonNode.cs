using System.Text.Json;

namespace PhanAnh;

/// <summary>One value of a document that knows where it stands; unchanged once <see cref="JsonTree.Read"/> has returned it.</summary>
internal sealed class JsonNode(JsonSource source, JsonSlot slot, JsonValueKind kind, int offset, string text = "")
{
    private static readonly List<JsonNode> NoItems = [];

    private readonly List<JsonNode> _items = kind == JsonValueKind.Array ? [] : NoItems;

    public JsonValueKind Kind => kind;

    /// <summary>The document that it stands in.</summary>
    public JsonSource Source => source;

    /// <summary>The value of a string, the digits of a number as they stand in the file; otherwise empty.</summary>
    public string Text => text;

    /// <summary>The name under which an object holds this value; <see langword="null"/> for items and the root.</summary>
    public string? Name => slot.Name;

    /// <summary>The members of an object in the order of the file; empty for other kinds.</summary>
    public JsonMembers Members { get; } = kind == JsonValueKind.Object ? new() : JsonMembers.None;

    /// <summary>The items of a list; empty for other kinds.</summary>
    public IReadOnlyList<JsonNode> Items => _items;

    /// <summary>For instance <c>$.procedures[0].case[3].to</c>; written anew at each call.</summary>
    public string Path => slot.Path;

    /// <summary>The first byte of the value in the file.</summary>
    public int Offset => offset;

    /// <summary>The first byte of <see cref="Name"/>, or of the value where it has none.</summary>
    public int NameOffset => slot.NameOffset;

    public JsonPlace Place => source.PlaceOf(offset);

    public JsonPlace NamePlace => source.PlaceOf(NameOffset);

    /// <summary>An object at this place with other members, each of which keeps the place that it came from.</summary>
    public JsonNode WithMembers(IEnumerable<JsonNode> members)
    {
        var copy = new JsonNode(source, slot, JsonValueKind.Object, offset);
        foreach (var member in members)
        {
            copy.AddMember(member);
        }

        return copy;
    }

    /// <summary>A list at this place with other items, each of which keeps the place that it came from.</summary>
    public JsonNode WithItems(IEnumerable<JsonNode> items)
    {
        var copy = new JsonNode(source, slot, JsonValueKind.Array, offset);
        copy._items.AddRange(items);
        return copy;
    }

    internal void AddMember(JsonNode member) => Members.Add(member);

    internal void AddItem(JsonNode item) => _items.Add(item);
}
