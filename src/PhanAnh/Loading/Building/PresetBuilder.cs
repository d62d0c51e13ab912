using System.Security.Cryptography;
using System.Text.Json;

namespace PhanAnh;

/// <summary>
/// Builds the tree of a file that stands on others: <c>amends</c> lays it over another regulation, <c>uses</c> takes a procedure of another one in. What of those files does not
/// fit here is reported where this file names them.
/// </summary>
internal sealed class PresetBuilder
{
    /// <summary>The most files that one file may stand on, each mention counted; more is no regulation that a person could read.</summary>
    internal const int MostFiles = 32;

    /// <summary>What may stand beside <c>uses</c>: the procedure is taken as it is.</summary>
    private static readonly string[] OfEntry = ["id", "for", "uses"];

    private readonly PresetSources _sources;
    private readonly string _own;
    private readonly DefectList _defects;
    private readonly List<string> _way = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int _files;

    private PresetBuilder(PresetSources sources, string own, DefectList defects)
    {
        _sources = sources;
        _own = own;
        _defects = defects;
    }

    /// <summary>What was built.</summary>
    /// <param name="Root">The whole regulation; the file's own root where it stands on nothing.</param>
    /// <param name="Hash">SHA-256 of the file, or, where it stands on others, of the file and the hashes of those in the order in which they are named.</param>
    /// <param name="Base">The root of the regulation amended; none where none is.</param>
    internal sealed record Built(JsonNode Root, string Hash, JsonNode? Base);

    internal static bool BuildsOnOthers(JsonNode root) =>
        root.Members.Find("amends") is { Kind: JsonValueKind.String } || root.Members.Find("procedures")?.Items.Any(Uses) == true;

    internal static Built Build(JsonNode root, ReadOnlyMemory<byte> bytes, PresetSources? sources, DefectList defects)
    {
        if (!BuildsOnOthers(root))
        {
            return new(root, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), null);
        }

        var builder = new PresetBuilder((sources ?? PresetSources.Shipped).With(bytes), IdOf(root), defects);
        using (builder._hash)
        {
            builder._hash.AppendData(bytes.Span);
            var (amended, below) = builder.Amended(root);
            var whole = builder.WithProcedures(amended, IdOf(root));
            return new(whole, Convert.ToHexStringLower(builder._hash.GetHashAndReset()), below);
        }
    }

    /// <summary>The regulation with those that it amends under it, procedures of others not taken in yet.</summary>
    private (JsonNode Root, JsonNode? Base) Amended(JsonNode root)
    {
        if (root.Members.Find("amends") is not { Kind: JsonValueKind.String } amends)
        {
            return (root, null);
        }

        if (!Enter(IdOf(root), amends))
        {
            return (root, null);
        }

        var below = Read(amends.Text, amends) is { } file ? Amended(file).Root : null;
        _way.RemoveAt(_way.Count - 1);
        return below is null ? (root, null) : (new PresetOverlay(_defects).Over(below, root), below);
    }

    private JsonNode WithProcedures(JsonNode root, string id)
    {
        if (root.Members.Find("procedures") is not { Kind: JsonValueKind.Array } procedures || !procedures.Items.Any(Uses))
        {
            return root;
        }

        var whole = procedures.WithItems([.. procedures.Items.Select(item => Uses(item) ? Taken(item, id) : item)]);
        return root.WithMembers(root.Members.Values.Select(member => member == procedures ? whole : member));
    }

    private static bool Uses(JsonNode procedure) => procedure.Members.Find("uses") is { Kind: not JsonValueKind.Null };

    /// <summary>The procedure that an entry uses, under the entry's own id and for the entry's own kinds of case.</summary>
    private JsonNode Taken(JsonNode entry, string id)
    {
        var uses = entry.Members.Find("uses")!;
        var parts = uses.Text.Split('/');
        if (uses.Kind != JsonValueKind.String || parts.Length != 2 || !parts.All(CodeFormat.Matches))
        {
            _defects.Add(uses, DefectCodes.UsesFormat, JsonKindNames.Of(uses), "preset/procedure");
            return entry;
        }

        if (!entry.Members.ContainsKey("id"))
        {
            _defects.AddMissing(entry, "id");
        }

        foreach (var member in entry.Members.Values.Where(member => !OfEntry.Contains(member.Name!)))
        {
            _defects.AddName(member, DefectCodes.JsonUnknownMember, Excerpt.Quoted(member.Name!), OfEntry);
        }

        if (!Enter($"{id}/{IdOf(entry)}", uses))
        {
            return entry;
        }

        var taken = Find(parts[0], parts[1], uses);
        _way.RemoveAt(_way.Count - 1);
        return taken is null ? entry : entry.WithMembers(
            [.. taken.Members.Values.Where(member => !entry.Members.ContainsKey(member.Name!)), .. entry.Members.Values.Where(member => member != uses)]);
    }

    private JsonNode? Find(string preset, string procedure, JsonNode at)
    {
        if (Read(preset, at) is not { } file)
        {
            return null;
        }

        var items = Amended(file).Root.Members.Find("procedures")?.Items ?? [];
        if (items.FirstOrDefault(item => IdOf(item) == procedure) is not { } found)
        {
            _defects.Add(at, DefectCodes.RefUnknown, JsonKindNames.Of(at), NearestNames.To(procedure, [.. items.Select(IdOf)]));
            return null;
        }

        return Uses(found) ? Taken(found, preset) : found;
    }

    /// <summary>Whether the way may go on; one that comes back to where it was never ends.</summary>
    private bool Enter(string from, JsonNode at)
    {
        if (_way.Contains(from))
        {
            _defects.Add(at, DefectCodes.BuildCycle, JsonKindNames.Of(at), [.. _way, from]);
            return false;
        }

        _way.Add(from);
        return true;
    }

    private JsonNode? Read(string id, JsonNode at)
    {
        if (++_files > MostFiles)
        {
            _defects.Add(at, DefectCodes.SizeLimit, JsonLimits.Values(_files), JsonLimits.Values(MostFiles));
            return null;
        }

        if (!_sources.TryFind(id, out var bytes))
        {
            _defects.Add(at, DefectCodes.RefUnknown, JsonKindNames.Of(at), NearestNames.To(id, [.. _sources.Ids.Where(known => known != _own)]));
            return null;
        }

        // Read anew each time it is named, so that every mention answers for what it brings in.
#pragma warning disable CA2000 // Its nodes become part of what is built.
        var tree = JsonTree.Read(bytes);
#pragma warning restore CA2000
        if (!tree.IsWellFormed)
        {
            _defects.Add(at, tree.Defect.Code, JsonKindNames.Of(at));
            return null;
        }

        _hash.AppendData(SHA256.HashData(bytes.Span));
        _defects.Answers(at, tree.Root.Source);
        return EntryLimit.Check(tree, _defects) ? tree.Root : null;
    }

    private static string IdOf(JsonNode node) => node.Members.Find("id") is { Kind: JsonValueKind.String } id ? id.Text : "";
}
