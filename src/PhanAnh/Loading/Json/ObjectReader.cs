using System.Text.Json;

namespace PhanAnh;

/// <summary>
/// Reads one object by the names its binder knows. Every read reports its own defect and goes on with a neutral value;
/// <see cref="Finish"/> reports the members that nobody asked for and says whether the values may be used.
/// </summary>
internal sealed class ObjectReader
{
    private readonly JsonCursor _value;
    private readonly DefectList _defects;
    private readonly int _defectsBefore;
    private List<string>? _known;

    private ObjectReader(JsonCursor value, DefectList defects, int defectsBefore)
    {
        _value = value;
        _defects = defects;
        _defectsBefore = defectsBefore;
        _known = NameLists.OfThread.Lend();
    }

    /// <summary>A reader of an object; of another kind it reports <c>JSON_TYPE</c> and then reads neutral values in silence.</summary>
    public static ObjectReader Of(JsonNode? node, DefectList defects) => Of(node?.Cursor ?? default, defects);

    /// <summary>The same for a value on the way.</summary>
    public static ObjectReader Of(JsonCursor value, DefectList defects)
    {
        var before = defects.Count;
        if (value.Kind is not (JsonValueKind.Object or JsonValueKind.Undefined))
        {
            var node = value.Node!;
            defects.Add(node, DefectCodes.JsonType, JsonKindNames.Of(node), "object");
            value = default;
        }

        return new ObjectReader(value, defects, before);
    }

    /// <summary>The object itself, to report something about it as a whole.</summary>
    public ValueReader Self => new(_value, _defects);

    /// <summary>A member that must be there; reports <c>JSON_MEMBER_MISSING</c>.</summary>
    public ValueReader Required(string name)
    {
        var member = Find(name);
        if (member.IsMissing && _value.Node is { } owner)
        {
            _defects.AddMissing(owner, name);
        }

        return new ValueReader(member, _defects);
    }

    /// <summary>A member that may be left out or be <c>null</c>, which is the same; read it with <c>?.</c>.</summary>
    public ValueReader? Optional(string name) =>
        Find(name) is { Kind: not (JsonValueKind.Null or JsonValueKind.Undefined) } member ? new ValueReader(member, _defects) : null;

    /// <summary>Lets members stand that another binder reads, or that are notes to the reader.</summary>
    public void Ignore(params ReadOnlySpan<string> names) => _known?.AddRange(names);

    /// <summary>Reports unknown members; <see langword="true"/> when nothing in this object, however deep, was reported since it was opened.</summary>
    public bool Finish()
    {
        if (_known is { } known)
        {
            foreach (var member in _value.Besides(known))
            {
                var name = member.Name!;
                _defects.AddName(member, DefectCodes.JsonUnknownMember, Excerpt.Quoted(name), _defects.IsFull ? [] : NearestNames.To(name, known));
            }

            _known = null;
            NameLists.OfThread.TakeBack(known);
        }

        return !_value.IsMissing && _defects.Count == _defectsBefore;
    }

    private JsonCursor Find(string name)
    {
        _known?.Add(name);
        return _value.Find(name);
    }
}
