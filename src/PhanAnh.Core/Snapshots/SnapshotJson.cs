using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PhanAnh.Core;

/// <summary>The snapshot of a case as JSON. A member that the form does not have is a mistake, so that a misspelt one is not passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(CaseSnapshot))]
internal sealed partial class SnapshotJson : JsonSerializerContext
{
    private static readonly SnapshotJson Instance = new(OptionsWithConverters());

    internal static JsonTypeInfo<CaseSnapshot> Info => Instance.CaseSnapshot;

    private static JsonSerializerOptions OptionsWithConverters()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var converter in CoreConverters.All)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
