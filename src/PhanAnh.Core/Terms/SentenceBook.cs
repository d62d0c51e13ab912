using System.Globalization;
using System.Reflection;
using System.Text;

namespace PhanAnh.Core;

/// <summary>
/// Sentences by stable code, read from two text resources on first use. Own resources rather than .resx, because
/// <c>CultureInfo("vi")</c> does not exist where the host runs in globalization-invariant mode.
/// </summary>
/// <remarks>A resource has one <c>CODE = sentence with {0}</c> a line; <c>#</c> begins a comment. Thread-safe.</remarks>
public sealed class SentenceBook
{
    private readonly Lazy<Dictionary<string, Sentence>> _vietnamese;
    private readonly Lazy<Dictionary<string, Sentence>> _english;

    /// <summary>Binds to the embedded resources <c><paramref name="name"/>.vi.txt</c> and <c>.en.txt</c> of an assembly; reads neither yet.</summary>
    public SentenceBook(Assembly assembly, string name)
    {
        _vietnamese = new(() => Read(assembly, name + ".vi.txt"));
        _english = new(() => Read(assembly, name + ".en.txt"));
    }

    /// <summary>All codes that have a Vietnamese sentence.</summary>
    public IReadOnlyCollection<string> Codes => _vietnamese.Value.Keys;

    /// <summary>Whether a code has a sentence in this language.</summary>
    public bool Has(string code, Language language) => Of(language).ContainsKey(code);

    /// <summary>The sentence with its arguments put in; the bare code where no sentence is known.</summary>
    public string Say(string code, Language language, params ReadOnlySpan<string> arguments)
    {
        if (!Of(language).TryGetValue(code, out var sentence))
        {
            return code;
        }

        var format = sentence.Format;
        var values = new object?[Math.Max(arguments.Length, format.MinimumArgumentCount)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = i < arguments.Length ? arguments[i] : "";
        }

        return string.Format(CultureInfo.InvariantCulture, format, values);
    }

    private Dictionary<string, Sentence> Of(Language language) =>
        language == Language.English ? _english.Value : _vietnamese.Value;

    private static Dictionary<string, Sentence> Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly carries no resource {resource}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var sentences = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var equals = line.IndexOf(" = ", StringComparison.Ordinal);
            if (equals > 0 && line[0] != '#')
            {
                sentences.Add(line[..equals].Trim(), new(line[(equals + 3)..].Trim()));
            }
        }

        return sentences;
    }

    /// <summary>One sentence, understood when it is first said: a program that starts says few of them.</summary>
    private sealed class Sentence(string text)
    {
        private CompositeFormat? _format;

        internal CompositeFormat Format => _format ??= CompositeFormat.Parse(text);
    }
}
