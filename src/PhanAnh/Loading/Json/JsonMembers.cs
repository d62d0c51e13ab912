using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PhanAnh;

/// <summary>The members of an object in the order of the file. A few are looked through one by one; only of many an index is kept.</summary>
internal sealed class JsonMembers : IReadOnlyDictionary<string, JsonNode>
{
    private const int Few = 12;

    private readonly List<JsonNode> _members = [];
    private Dictionary<string, JsonNode>? _index;

    internal static JsonMembers None { get; } = new();

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

    internal JsonNode? Find(string name)
    {
        if (_index is not null)
        {
            return _index.GetValueOrDefault(name);
        }

        foreach (var member in _members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The name is not there yet.</summary>
    internal void Add(JsonNode member)
    {
        _members.Add(member);
        if (_index is not null)
        {
            _index.Add(NameOf(member), member);
        }
        else if (_members.Count > Few)
        {
            _index = _members.ToDictionary(NameOf, StringComparer.Ordinal);
        }
    }

    private static string NameOf(JsonNode member) => member.Name!;
}
