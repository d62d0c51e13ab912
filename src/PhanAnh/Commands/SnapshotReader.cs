using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// Reads a snapshot inside a command. Where the form has a reference to a text, the text itself may stand as <c>{ "text": "…" }</c>: who has no keys of this library has no references either.
/// </summary>
internal sealed class SnapshotReader
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TextSeal _seal = new(new CaseKey(new byte[CaseKey.Length]));

    internal static (CaseSnapshot Snapshot, ImmutableArray<AdoptedText> Texts)? Read(ValueReader value)
    {
        if (value.Node is not { } node)
        {
            return null;
        }

        var reader = new SnapshotReader();
        using (var json = new Utf8JsonWriter(reader._buffer))
        {
            reader.Copy(node, json);
        }

        if (CaseSnapshot.TryRead(reader._buffer.WrittenSpan, out var snapshot, out var reasons))
        {
            return (snapshot, [.. reader._seal.Sealed.Select(text => new AdoptedText(text.Key, text.Value))]);
        }

        foreach (var reason in reasons)
        {
            value.Report(reason.Code, reason.Place.Length == 0 ? "$" : reason.Place);
        }

        return null;
    }

    private void Copy(JsonNode node, Utf8JsonWriter json)
    {
        switch (node.Kind)
        {
            case JsonValueKind.Object when node.Members.Listed.ToArray() is [{ Name: "text", Kind: JsonValueKind.String } text]:
                json.WriteStringValue(_seal.Seal(SensitiveText.From(text.Text))?.Value);
                break;
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in node.Members.Listed)
                {
                    json.WritePropertyName(member.Name!);
                    Copy(member, json);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in node.Items)
                {
                    Copy(item, json);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(node.Text);
                break;
            case JsonValueKind.Number:
                json.WriteRawValue(node.Text);
                break;
            default:
                CopyWord(node.Kind, json);
                break;
        }
    }

    private static void CopyWord(JsonValueKind kind, Utf8JsonWriter json)
    {
        if (kind == JsonValueKind.Null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteBooleanValue(kind == JsonValueKind.True);
        }
    }
}
