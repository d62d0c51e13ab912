using System.Collections.Immutable;
using System.Globalization;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// One thing in a sound preset that its author should look at again: the file can be used, but probably does not say what was meant. A value; found by
/// <see cref="PresetAdviser"/>.
/// </summary>
public sealed record PresetAdvice
{
    internal PresetAdvice(string code, string path, JsonPlace place, ImmutableArray<string> arguments)
    {
        Code = code;
        Path = path;
        Line = place.Line;
        Column = place.Column;
        Arguments = arguments;
    }

    /// <summary>A stable code such as <c>LIMIT_WORDING</c>.</summary>
    public string Code { get; }

    /// <summary>The JSON path of what is meant, for instance <c>$.procedures[0].clocks[3].name</c>.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in UTF-16 units.</summary>
    public int Column { get; }

    /// <summary>What the sentence names: codes and words of the file.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>The advice as a sentence, without its place.</summary>
    public string In(Language language) => AdviceCodes.Sentences.Say(Code, language, [.. Arguments]);

    /// <summary>Compares every part, <see cref="Arguments"/> item by item.</summary>
    public bool Equals(PresetAdvice? other) =>
        other is not null && Code == other.Code && Path == other.Path && Line == other.Line && Column == other.Column
        && Arguments.SequenceEqual(other.Arguments, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Path, Line, Column);

    /// <summary>Place, path, code and English sentence on one line, in the order in which compilers print them.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Line},{Column}) {Path}: {Code}: {In(Language.English)}");
}
