using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhanAnh.Benchmarks;

/// <summary>The last figures of each marker, one file each under <c>benchmarks/results</c>.</summary>
internal sealed class FigureFiles(string root)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string _folder = Path.Combine(root, "benchmarks", "results");

    public void Keep(string name, Figures figures)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(PathOf(name), JsonSerializer.Serialize(figures, Form) + "\n");
    }

    /// <summary>None where nothing was measured yet.</summary>
    public Figures? Find(string name) => File.Exists(PathOf(name)) ? JsonSerializer.Deserialize<Figures>(File.ReadAllText(PathOf(name)), Form) : null;

    private string PathOf(string name) => Path.Combine(_folder, name + ".json");
}
