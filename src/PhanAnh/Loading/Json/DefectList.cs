using System.Globalization;

namespace PhanAnh;

/// <summary>Collects the defects of one well-formed document; not for use by several threads.</summary>
internal sealed class DefectList
{
    /// <summary>A file in which everything is wrong is not listed to the end.</summary>
    public const int Capacity = 1_000;

    private readonly List<FileDefect> _listed = [];

    // Of a document that names no other there is none.
    private Dictionary<JsonSource, JsonNode>? _answering;

    /// <summary>How many defects were reported, listed or not; readers compare it before and after.</summary>
    public int Count { get; private set; }

    public bool IsEmpty => Count == 0;

    /// <summary>Whether further defects are counted only, so that nobody need work out what to say.</summary>
    public bool IsFull => Count >= Capacity;

    /// <summary>Reports the value of a node.</summary>
    public void Add(JsonNode at, string code, string? found, params IReadOnlyList<string> allowed)
    {
        if (Admits(at))
        {
            var own = Own(at);
            List(own.Path, own.Place, own.Offset, code, FoundAt(at, own, found), allowed);
        }
    }

    /// <summary>From now on, what is wrong in another document is reported where this one names it.</summary>
    public void Answers(JsonNode naming, JsonSource named) => (_answering ??= [])[named] = naming;

    /// <summary>Reports the name under which a node stands.</summary>
    public void AddName(JsonNode at, string code, string? found, params IReadOnlyList<string> allowed)
    {
        if (!Admits(at))
        {
            return;
        }

        var own = Own(at);
        if (own == at)
        {
            List(at.Path, at.NamePlace, at.NameOffset, code, found, allowed);
        }
        else
        {
            List(own.Path, own.Place, own.Offset, code, FoundAt(at, own, found), allowed);
        }
    }

    /// <summary>Reports a member that an object lacks, at the place of the object.</summary>
    public void AddMissing(JsonNode owner, string name)
    {
        if (Admits(owner))
        {
            var own = Own(owner);
            List(own == owner ? JsonPath.Member(owner.Path, name) : own.Path, own.Place, own.Offset, DefectCodes.JsonMemberMissing, FoundAt(owner, own, found: null), [name]);
        }
    }

    /// <summary>All that is listed, in the order of the file.</summary>
    public IReadOnlyList<FileDefect> InOrder() => [.. _listed.OrderBy(d => d.ByteOffset)];

    // The last place on the list tells that there was more.
    private bool Admits(JsonNode at)
    {
        Count++;
        if (Count == Capacity)
        {
            var limit = Capacity.ToString(CultureInfo.InvariantCulture);
            var own = Own(at);
            List(own.Path, own.Place, own.Offset, DefectCodes.DefectsTooMany, found: null, [limit]);
        }

        return Count < Capacity;
    }

    /// <summary>The node of the document itself that answers for one of another document.</summary>
    private JsonNode Own(JsonNode at)
    {
        while (_answering is not null && _answering.TryGetValue(at.Source, out var naming))
        {
            at = naming;
        }

        return at;
    }

    private static string? FoundAt(JsonNode at, JsonNode own, string? found) => at == own ? found : $"{found ?? "–"} ({at.Path})";

    private void List(string path, JsonPlace place, int offset, string code, string? found, IReadOnlyList<string> allowed) =>
        _listed.Add(new FileDefect(code, path, place.Line, place.Column, offset, found, allowed));
}
