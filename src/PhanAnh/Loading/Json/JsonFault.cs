namespace PhanAnh;

/// <summary>Why reading stopped, before its place is worked out.</summary>
internal sealed record JsonFault(string Code, int Offset, string? Found, params string[] Allowed)
{
    public string Path { get; init; } = JsonPath.Root;

    public FileDefect At(JsonSource source)
    {
        var place = source.PlaceOf(Offset);
        return new FileDefect(Code, Path, place.Line, place.Column, Offset, Found, Allowed);
    }
}
