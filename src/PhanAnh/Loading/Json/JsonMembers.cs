using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PhanAnh;

/// <summary>The members of an object in the order of the file. A few are looked through one by one; only of many an index is kept.</summary>
internal sealed class JsonMembers : IReadOnlyDictionary<string, JsonNode>
{
    private const int Few = 12;

    private readonly List<JsonNode> _members;
    private readonly Dictionary<string, JsonNode>? _index;

    internal JsonMembers(List<JsonNode> members)
    {
        _members = members;
        _index = members.Count > Few ? members.ToDictionary(NameOf, StringComparer.Ordinal) : null;
    }

    internal static JsonMembers None { get; } = new([]);

    public int Count => _members.Count;

    /// <summary>The members themselves, to be gone through without allocating.</summary>
    internal List<JsonNode> Listed => _members;

    public IEnumerable<string> Keys => _members.Select(NameOf);

    public IEnumerable<JsonNode> Values => _members;

    public JsonNode this[string key] => Find(key) ?? throw new KeyNotFoundException();

    public bool ContainsKey(string key) => Find(key) is not null;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonNode value) => (value = Find(key)) is not null;

    public IEnumerator<KeyValuePair<string, JsonNode>> GetEnumerator() =>
        _members.Select(member => KeyValuePair.Create(NameOf(member), member)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal JsonNode? Find(string name) => _index is not null
        ? _index.GetValueOrDefault(name)
        : _members.Find(member => string.Equals(member.Name, name, StringComparison.Ordinal));

    private static string NameOf(JsonNode member) => member.Name!;
}
