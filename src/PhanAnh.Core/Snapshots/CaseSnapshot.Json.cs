using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace PhanAnh.Core;

/// <content>Its JSON form.</content>
public sealed partial record CaseSnapshot
{
    /// <summary>The snapshot as UTF-8 JSON, without line breaks; members that are none are left out.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, SnapshotJson.Info);

    /// <summary>Reads a snapshot.</summary>
    /// <param name="json">The whole document in UTF-8.</param>
    /// <param name="snapshot">The snapshot; none where it was refused. It may still want promises to be counted, which <see cref="AdoptAct"/> does.</param>
    /// <param name="reasons">
    /// Why it was refused, each with its place: <see cref="RefusalCodes.SnapshotMalformed"/>, <see cref="RefusalCodes.SnapshotNewer"/>, or every contradiction with
    /// <see cref="RefusalCodes.SnapshotBroken"/>.
    /// </param>
    public static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out CaseSnapshot? snapshot, out ImmutableArray<RefusalReason> reasons)
    {
        snapshot = null;
        try
        {
            // A newer form may have changed every other member, so this one is looked at first.
            if (SchemaOf(json) is not (> 0 and var schema))
            {
                reasons = [new(RefusalCodes.SnapshotMalformed, ["schema"], "schema")];
                return false;
            }

            if (schema > NewestSchema)
            {
                reasons = [new(RefusalCodes.SnapshotNewer, [schema.ToString(CultureInfo.InvariantCulture)], "schema")];
                return false;
            }

            var read = JsonSerializer.Deserialize(json, SnapshotJson.Info)!.Filled();
            reasons = [.. SnapshotFaults.Of(read)];
            snapshot = reasons.IsEmpty ? read : null;
            return reasons.IsEmpty;
        }
        catch (JsonException fault)
        {
            var place = fault.Path is { Length: > 2 } path ? path[2..] : "";
            reasons = [new(RefusalCodes.SnapshotMalformed, [place.Length == 0 ? "$" : place], place)];
            return false;
        }
        // A value that its type refuses is an exception of its constructor; bytes that are no text are the reader's InvalidOperationException.
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            reasons = [new(RefusalCodes.SnapshotMalformed, ["$"])];
            return false;
        }
    }

    private static int SchemaOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return 0;
        }

        var schema = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSchema = reader.ValueTextEquals("schema"u8);
            reader.Read();
            schema = isSchema && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : schema;
            reader.Skip();
        }

        return schema;
    }
}
