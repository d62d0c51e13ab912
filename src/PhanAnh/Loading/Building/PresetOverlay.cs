using System.Text.Json;

namespace PhanAnh;

/// <summary>
/// Lays a file over the regulation that it amends. Objects are laid over each other member by member; entries with an <c>id</c> are replaced, added or, with
/// <c>"removed": true</c>, taken out; everything else stands in the place of what was there.
/// </summary>
internal sealed class PresetOverlay(DefectList defects)
{
    /// <summary>More changes than this in one list are a new regulation.</summary>
    private const int MostEntries = 1_000;

    private const string Removed = "removed";
    private const string Before = "before";

    /// <summary>What a file says of itself alone, whatever it amends.</summary>
    private static readonly HashSet<string> OwnHead = new(StringComparer.Ordinal) { "id", "version", "effective" };

    /// <summary>Objects that are one thing: half of the old and half of the new would be neither.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal) { "name", "document", "effective", "text" };

    internal JsonNode Over(JsonNode below, JsonNode above) => 
        Objects(below.WithMembers(below.Members.Values.Where(member => !OwnHead.Contains(member.Name!))), above);

    private JsonNode Objects(JsonNode below, JsonNode above)
    {
        var kept = below.Members.Values.Select(member => above.Members.Find(member.Name!) switch
        {
            null => member,
            var laid when Whole.Contains(member.Name!) => laid,
            var laid => Values(member, laid),
        });
        return above.WithMembers([.. kept, .. above.Members.Values.Where(member => !below.Members.ContainsKey(member.Name!))]);
    }

    private JsonNode Values(JsonNode below, JsonNode above) => (below.Kind, above.Kind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Objects(below, above),
        (JsonValueKind.Array, JsonValueKind.Array) when below.Items.Concat(above.Items).All(HasId) => Entries(below, above),
        _ => above,
    };

    private JsonNode Entries(JsonNode below, JsonNode above)
    {
        if (above.Items.Count > MostEntries)
        {
            defects.Add(above, DefectCodes.SizeLimit, JsonLimits.Values(above.Items.Count), JsonLimits.Values(MostEntries));
            return above;
        }

        // The id of each beside it: it is compared with every entry laid over the list.
        var entries = below.Items.Select(known => (Id: IdOf(known), Entry: known)).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in above.Items)
        {
            var id = IdOf(entry);
            if (!seen.Add(id))
            {
                defects.Add(entry, DefectCodes.DuplicateId, JsonKindNames.Of(entry));
            }

            var at = entries.FindIndex(known => known.Id == id);
            if (entry.Members.ContainsKey(Removed))
            {
                Remove(entries, entry, at);
            }
            else
            {
                Put(entries, entry, at, above.Name);
            }
        }

        return EntryLimit.Check(above, entries.Count, defects) ? above.WithItems(entries.Select(known => known.Entry)) : above;
    }

    private void Remove(List<(string Id, JsonNode Entry)> entries, JsonNode entry, int at)
    {
        var item = ObjectReader.Of(entry, defects);
        item.Ignore("id");
        var removed = item.Required(Removed);
        if (!removed.Bool() && removed.Kind == JsonValueKind.False)
        {
            removed.Report(DefectCodes.EnumUnknown, "true");
        }

        item.Finish();
        if (at < 0)
        {
            Unknown(entry.Members.Find("id")!, entries);
        }
        else
        {
            entries.RemoveAt(at);
        }
    }

    private void Put(List<(string Id, JsonNode Entry)> entries, JsonNode entry, int at, string? list)
    {
        var old = at < 0 ? null : entries[at].Entry;
        var place = entry.Members.Find(Before);
        var put = place is null ? entry : entry.WithMembers(entry.Members.Values.Where(member => member != place));
        put = old is not null && list == "procedures" ? Objects(old, put) : put;
        if (place is null && old is not null)
        {
            entries[at] = (IdOf(put), put);
            return;
        }

        if (old is not null)
        {
            entries.RemoveAt(at);
        }

        var next = place is null ? entries.Count : entries.FindIndex(known => known.Id == place.Text);
        if (next < 0)
        {
            Unknown(place!, entries);
            next = entries.Count;
        }

        entries.Insert(next, (IdOf(put), put));
    }

    private void Unknown(JsonNode at, List<(string Id, JsonNode Entry)> entries) =>
        defects.Add(at, DefectCodes.RefUnknown, JsonKindNames.Of(at), defects.IsFull ? [] : NearestNames.To(at.Text, [.. entries.Select(known => known.Id)]));

    private static bool HasId(JsonNode item) => item.Members.Find("id") is { Kind: JsonValueKind.String };

    private static string IdOf(JsonNode item) => item.Members.Find("id")!.Text;
}
