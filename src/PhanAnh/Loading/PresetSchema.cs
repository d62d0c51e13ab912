using System.Text;

namespace PhanAnh;

/// <summary>
/// The JSON Schema (draft 2020-12) of a preset's file, with descriptions in Vietnamese and English, for editors that complete and check while somebody writes. What only
/// reading can tell – whether a code is declared, whether a state can be left – <see cref="PresetLoad"/> tells. Thread-safe.
/// </summary>
public static class PresetSchema
{
    private static readonly Lazy<string> Whole = new(() => Read("preset"));

    private static readonly Lazy<string> Amendment = new(() => Read("preset-amendment"));

    /// <summary>The schema as a JSON document. A file names it in its member <c>$schema</c>.</summary>
    public static string Json => Whole.Value;

    /// <summary>The schema of a file that <c>amends</c> another one, of which it says only what differs.</summary>
    public static string AmendmentJson => Amendment.Value;

    private static string Read(string name)
    {
        using var stream = typeof(PresetSchema).Assembly.GetManifestResourceStream($"PhanAnh.Schemas.{name}.schema.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
