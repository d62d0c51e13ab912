using System.Text.Json;

namespace PhanAnh.Tests;

/// <summary>Members of an object in a file as strings; what is not there, or null, is nothing.</summary>
internal static class PlainJson
{
    internal static string? Text(this JsonElement element, string name) => element.Member(name)?.GetString();

    internal static int? Number(this JsonElement element, string name) => element.Member(name)?.GetInt32();

    internal static string[] Texts(this JsonElement element, string name) => [.. element.Items(name).Select(item => item.GetString()!)];

    internal static IEnumerable<JsonElement> Items(this JsonElement element, string name) => element.Member(name)?.EnumerateArray() ?? Enumerable.Empty<JsonElement>();

    internal static JsonElement? Member(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
