using System.Collections.Immutable;
using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>A lexicon read from a text of one term a line. Immutable.</summary>
public sealed class Lexicon : ILexicon
{
    private static readonly Lazy<Lexicon> ShippedOnce = new(ReadShipped);

    internal Lexicon(string id, string version, string licence, ImmutableArray<LexiconTerm> terms, ImmutableArray<CuePattern> patterns)
    {
        Id = id;
        Version = version;
        Licence = licence;
        Terms = terms;
        Patterns = patterns;
    }

    /// <summary>The library's own neutral terms for complaints, denunciations, disputes, lawsuits, emergencies, secrecy, advertising, defamation.</summary>
    public static Lexicon Shipped => ShippedOnce.Value;

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Version { get; }

    /// <inheritdoc/>
    public string Licence { get; }

    /// <inheritdoc/>
    public ImmutableArray<LexiconTerm> Terms { get; }

    /// <summary>The terms as they were understood when they were read.</summary>
    internal ImmutableArray<CuePattern> Patterns { get; }

    /// <summary>
    /// Reads one term a line. <c>#</c> begins a comment, <c>[cue]</c> a section; a line that begins with <c>-</c> overrules hints it touches, one with
    /// <c>~</c> all hints of its sentence; <c>@name = a|b</c> declares words that later lines use as <c>@name</c>. A plain list of words needs no section: name its cue.
    /// </summary>
    /// <param name="text">The whole file.</param>
    /// <param name="id">A short name for it.</param>
    /// <param name="version">Its version, shown in findings.</param>
    /// <param name="licence">Its licence.</param>
    /// <param name="cue">The cue of the lines before the first section; none where the file begins with one.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="cue"/> is null.</exception>
    public static LexiconReading Read(string text, string id, string version, string licence, TermCode? cue = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(licence);
        return new LexiconReader(cue).Read(text, id, version, licence);
    }

    private static Lexicon ReadShipped()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("PhanAnh.Rules.Cues.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader.ReadToEnd(), "phananh-cues", "2", "MIT").Lexicon;
    }
}
