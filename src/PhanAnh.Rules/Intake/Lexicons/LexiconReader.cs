using System.Buffers;
using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Reads the lines of a lexicon; a bad line is reported and left out.</summary>
internal sealed class LexiconReader(TermCode? first)
{
    private const int LongestLine = 200;
    private const int MostTerms = 100_000;
    private const int LongestCode = 64;

    private static readonly SearchValues<char> CodeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

    private readonly ImmutableArray<LexiconTerm>.Builder _terms = ImmutableArray.CreateBuilder<LexiconTerm>();
    private readonly ImmutableArray<LexiconDefect>.Builder _defects = ImmutableArray.CreateBuilder<LexiconDefect>();
    private readonly ImmutableArray<CuePattern>.Builder _patterns = ImmutableArray.CreateBuilder<CuePattern>();
    private readonly HashSet<LexiconTerm> _seen = [];
    private readonly CueSlots _slots = new();
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private TermCode? _cue = first;

    internal LexiconReading Read(string text, string id, string version, string licence)
    {
        var number = 0;
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            number++;
            var term = line.IndexOf('#') is var comment and >= 0 ? line[..comment].Trim() : line.Trim();
            if (term.IsEmpty)
            {
                continue;
            }

            if (_terms.Count == MostTerms)
            {
                _defects.Add(new(LexiconDefect.TooMany, number));
                break;
            }

            if (ReadLine(term) is { } code)
            {
                _defects.Add(new(code, number));
            }
        }

        return new(new(id, version, licence, _terms.ToImmutable(), _patterns.ToImmutable()), _defects.ToImmutable());
    }

    private string? ReadLine(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
        {
            return LexiconDefect.TooLong;
        }

        if (line[0] == '@' && line.IndexOf('=') is var sign and > 0)
        {
            return ReadClass(line[1..sign].Trim(), line[(sign + 1)..]) ? null : LexiconDefect.BadClass;
        }

        if (line[0] == '[')
        {
            _cue = ReadCue(line);
            return _cue is null ? LexiconDefect.BadCue : null;
        }

        if (_cue is not { } cue)
        {
            return LexiconDefect.NoCue;
        }

        var kind = line[0] switch
        {
            '-' => LexiconTermKind.Overrules,
            '~' => LexiconTermKind.OverrulesSentence,
            _ => LexiconTermKind.Hints,
        };
        if (Expand((kind == LexiconTermKind.Hints ? line : line[1..].TrimStart()).ToString()) is not { } words)
        {
            return LexiconDefect.BadClass;
        }

        var term = new LexiconTerm(cue, words, kind);
        if (CuePattern.Of(term, _slots) is not { } pattern)
        {
            return LexiconDefect.NoWord;
        }

        if (pattern.MostWords > CuePattern.WordsAllowed)
        {
            return LexiconDefect.TooLong;
        }

        if (_seen.Add(term))
        {
            _terms.Add(term);
            _patterns.Add(pattern);
        }

        return null;
    }

    // A class that is declared twice has the words of both.
    private bool ReadClass(ReadOnlySpan<char> name, ReadOnlySpan<char> words)
    {
        var (key, alternatives) = (name.ToString(), Expand(words.Trim().ToString()));
        if (name.IsEmpty || name.ContainsAnyExcept(CodeLetters) || alternatives is not { Length: > 0 })
        {
            return false;
        }

        alternatives = alternatives.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        _classes[key] = _classes.TryGetValue(key, out var before) ? $"{before}|{alternatives}" : alternatives;
        return true;
    }

    /// <summary>Writes the words of the classes in place of their names; none where one was not declared above.</summary>
    private string? Expand(string line)
    {
        for (var at = line.IndexOf('@', StringComparison.Ordinal); at >= 0; at = line.IndexOf('@', at))
        {
            var rest = line.AsSpan(at + 1);
            var length = rest.IndexOfAnyExcept(CodeLetters) is var end and >= 0 ? end : rest.Length;
            if (!_classes.TryGetValue(rest[..length].ToString(), out var words))
            {
                return null;
            }

            var before = line.AsSpan(0, at);
            var inside = before.LastIndexOf('(') > before.LastIndexOf(')');
            line = inside ? $"{before}{words}{rest[length..]}" : $"{before}({words}){rest[length..]}";
        }

        return line;
    }

    private static TermCode? ReadCue(ReadOnlySpan<char> line)
    {
        var name = line.Length > 2 && line[^1] == ']' ? line[1..^1].Trim() : default;
        return name.Length is > 0 and <= LongestCode && !name.ContainsAnyExcept(CodeLetters) ? new(name.ToString()) : null;
    }
}
