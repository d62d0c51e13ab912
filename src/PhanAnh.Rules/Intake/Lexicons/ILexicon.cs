using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>
/// Terms that hint at something, each under a cue. The library ships one of neutral legal and emergency terms; lists of offensive words are a host's
/// own choice and never shipped. Implementations are immutable.
/// </summary>
public interface ILexicon
{
    /// <summary>A short name, such as <c>phananh-cues</c>.</summary>
    string Id { get; }

    /// <summary>Rises with every change of a term, so that a finding can be explained years later.</summary>
    string Version { get; }

    /// <summary>The licence it may be used under, such as <c>MIT</c>.</summary>
    string Licence { get; }

    /// <summary>The terms, in the order of the file.</summary>
    ImmutableArray<LexiconTerm> Terms { get; }
}
