using System.Text.Json;

namespace PhanAnh;

/// <summary>A value as a message shows it: scalars as they stand in the file, containers by their kind.</summary>
internal static class JsonKindNames
{
    public static string Of(JsonNode node) => node.Kind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "list",
        JsonValueKind.String => Excerpt.Quoted(node.Text),
        JsonValueKind.Number => Excerpt.Of(node.Text),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
