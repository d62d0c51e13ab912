namespace PhanAnh;

/// <summary>Where a value hangs: at the root, in a list, or under a name that stands at an offset of its own.</summary>
internal sealed record JsonSlot(JsonNode? Parent, string? Name, int Index, int NameOffset)
{
    public static JsonSlot OfRoot(int offset) => new(Parent: null, Name: null, Index: 0, offset);

    public string Path => (Parent, Name) switch
    {
        (null, _) => JsonPath.Root,
        (_, null) => JsonPath.Item(Parent.Path, Index),
        _ => JsonPath.Member(Parent.Path, Name),
    };
}
