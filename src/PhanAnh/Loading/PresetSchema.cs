using System.Text;

namespace PhanAnh;

/// <summary>
/// The JSON Schema (draft 2020-12) of a preset's file, with descriptions in Vietnamese and English, for editors that complete and check while somebody writes. What only
/// reading can tell – whether a code is declared, whether a state can be left – <see cref="PresetLoad"/> tells. Thread-safe.
/// </summary>
public static class PresetSchema
{
    private const string Resource = "PhanAnh.Schemas.preset.schema.json";

    private static readonly Lazy<string> Once = new(Read);

    /// <summary>The schema as a JSON document. A file names it in its member <c>$schema</c>.</summary>
    public static string Json => Once.Value;

    private static string Read()
    {
        using var stream = typeof(PresetSchema).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
