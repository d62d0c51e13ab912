using System.Text.Json;

namespace PhanAnh;

/// <summary>
/// Reads one object by the names its binder knows. Every read reports its own defect and goes on with a neutral value;
/// <see cref="Finish"/> reports the members that nobody asked for and says whether the values may be used.
/// </summary>
internal sealed class ObjectReader
{
    private readonly JsonNode? _node;
    private readonly DefectList _defects;
    private readonly int _defectsBefore;
    private readonly List<string> _known = new(capacity: 12);

    private ObjectReader(JsonNode? node, DefectList defects, int defectsBefore)
    {
        _node = node;
        _defects = defects;
        _defectsBefore = defectsBefore;
    }

    /// <summary>A reader of an object; of another kind it reports <c>JSON_TYPE</c> and then reads neutral values in silence.</summary>
    public static ObjectReader Of(JsonNode? node, DefectList defects)
    {
        var before = defects.Count;
        if (node is not null && node.Kind != JsonValueKind.Object)
        {
            defects.Add(node, DefectCodes.JsonType, JsonKindNames.Of(node), "object");
            node = null;
        }

        return new ObjectReader(node, defects, before);
    }

    /// <summary>The object itself, to report something about it as a whole.</summary>
    public ValueReader Self => new(_node, _defects);

    /// <summary>A member that must be there; reports <c>JSON_MEMBER_MISSING</c>.</summary>
    public ValueReader Required(string name)
    {
        var member = Find(name);
        if (member is null && _node is not null)
        {
            _defects.AddMissing(_node, name);
        }

        return new ValueReader(member, _defects);
    }

    /// <summary>A member that may be left out or be <c>null</c>, which is the same; read it with <c>?.</c>.</summary>
    public ValueReader? Optional(string name) =>
        Find(name) is { Kind: not JsonValueKind.Null } member ? new ValueReader(member, _defects) : null;

    /// <summary>Lets members stand that another binder reads, or that are notes to the reader.</summary>
    public void Ignore(params ReadOnlySpan<string> names) => _known.AddRange(names);

    /// <summary>Reports unknown members; <see langword="true"/> when nothing in this object, however deep, was reported since it was opened.</summary>
    public bool Finish()
    {
        foreach (var member in _node?.Besides(_known) ?? [])
        {
            var name = member.Name!;
            _defects.AddName(member, DefectCodes.JsonUnknownMember, Excerpt.Quoted(name), _defects.IsFull ? [] : NearestNames.To(name, _known));
        }

        return _node is not null && _defects.Count == _defectsBefore;
    }

    private JsonNode? Find(string name)
    {
        _known.Add(name);
        return _node?.Find(name);
    }
}
