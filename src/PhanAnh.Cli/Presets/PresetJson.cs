using System.Text.Json;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>What programs need of a regulation: what it is, from when to when, and what it measures.</summary>
internal static class PresetJson
{
    public static void Write(Utf8JsonWriter json, Preset preset)
    {
        json.WriteStartObject();
        json.WriteString("id", preset.Stamp.Id);
        json.WriteNumber("version", preset.Stamp.Version);
        json.WriteString("contentHash", preset.Stamp.ContentHash);
        json.WriteString("province", preset.Province);
        Write(json, "name", preset.Name);
        json.WriteString("document", preset.Document.Number);
        json.WriteString("from", TimeTexts.Date(preset.From, Language.English));
        if (preset.To is { } to)
        {
            json.WriteString("to", TimeTexts.Date(to, Language.English));
        }

        json.WriteBoolean("isInferred", preset.IsInferred);
        json.WriteStartArray("clocks");
        foreach (var (procedure, clock) in preset.Procedures.SelectMany(procedure => procedure.Clocks.Select(clock => (procedure, clock))))
        {
            json.WriteStartObject();
            json.WriteString("procedure", procedure.Id);
            json.WriteString("clock", clock.Code.Value);
            Write(json, "name", clock.Name);
            json.WriteString("owedBy", clock.OwedBy.Value);
            Write(json, "limits", clock.Limits.Select(row => row.Limit.ToString()));
            Write(json, "cites", clock.Cites.Select(clause => clause.ToString()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string member, LocalizedText text)
    {
        json.WriteStartObject(member);
        json.WriteString("vi", text.In(Language.Vietnamese));
        json.WriteString("en", text.In(Language.English));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string member, IEnumerable<string> texts)
    {
        json.WriteStartArray(member);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
