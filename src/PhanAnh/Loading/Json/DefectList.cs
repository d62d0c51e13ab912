using System.Globalization;

namespace PhanAnh;

/// <summary>Collects the defects of one well-formed document; not for use by several threads.</summary>
internal sealed class DefectList
{
    /// <summary>A file in which everything is wrong is not listed to the end.</summary>
    public const int Capacity = 1_000;

    private readonly List<PresetDefect> _listed = [];

    /// <summary>How many defects were reported, listed or not; readers compare it before and after.</summary>
    public int Count { get; private set; }

    public bool IsEmpty => Count == 0;

    /// <summary>Reports the value of a node.</summary>
    public void Add(JsonNode at, string code, string? found, params IReadOnlyList<string> allowed) =>
        Add(at.Path, at.Place, at.Offset, code, found, allowed);

    /// <summary>Reports the name under which a node stands.</summary>
    public void AddName(JsonNode at, string code, string? found, params IReadOnlyList<string> allowed) =>
        Add(at.Path, at.NamePlace, at.NameOffset, code, found, allowed);

    /// <summary>Reports a member that an object lacks, at the place of the object.</summary>
    public void AddMissing(JsonNode owner, string name) =>
        Add(JsonPath.Member(owner.Path, name), owner.Place, owner.Offset, DefectCodes.JsonMemberMissing, found: null, [name]);

    /// <summary>All that is listed, in the order of the file.</summary>
    public IReadOnlyList<PresetDefect> InOrder() => [.. _listed.OrderBy(d => d.ByteOffset)];

    private void Add(string path, JsonPlace place, int offset, string code, string? found, IReadOnlyList<string> allowed)
    {
        Count++;
        if (Count < Capacity)
        {
            _listed.Add(new PresetDefect(code, path, place.Line, place.Column, offset, found, allowed));
        }
        else if (Count == Capacity)
        {
            var limit = Capacity.ToString(CultureInfo.InvariantCulture);
            _listed.Add(new PresetDefect(DefectCodes.DefectsTooMany, path, place.Line, place.Column, offset, found: null, [limit]));
        }
    }
}
