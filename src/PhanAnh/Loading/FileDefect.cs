using System.Globalization;

namespace PhanAnh;

/// <summary>One thing that is wrong in a file that somebody wrote (a regulation, a list of commands): what, where, what was found there and what may stand there.</summary>
/// <remarks>Immutable; two defects are equal when every part is. Sentences are made when they are read, never before.</remarks>
public sealed record FileDefect
{
    internal FileDefect(string code, string path, int line, int column, int byteOffset, string? found, IReadOnlyList<string> allowed)
    {
        Code = code;
        Path = path;
        Line = line;
        Column = column;
        ByteOffset = byteOffset;
        Found = found;
        Allowed = allowed;
    }

    /// <summary>A code such as <c>ENUM_UNKNOWN</c> that keeps its meaning in later versions.</summary>
    public string Code { get; }

    /// <summary>The JSON path, for instance <c>$.procedures[0].case[3].to</c>; <c>$</c> is the file as a whole.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1; lines end with a line feed.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in UTF-16 units, as editors do; a byte-order mark takes no column.</summary>
    public int Column { get; }

    /// <summary>The distance from the start of the file in bytes, a byte-order mark included.</summary>
    public int ByteOffset { get; }

    /// <summary>What stood there, shortened to 60 characters; <see langword="null"/> where nothing did.</summary>
    public string? Found { get; }

    /// <summary>What may stand there: values, names, a range or a pattern; empty where that cannot be listed.</summary>
    public IReadOnlyList<string> Allowed { get; }

    /// <summary>The defect as a sentence for an official, without its place.</summary>
    public string Vietnamese => DefectSentence.Of(VietnameseDefects.Sentences, this, VietnameseDefects.Kinds);

    /// <summary>The defect as a sentence for a developer, without its place.</summary>
    public string English => DefectSentence.Of(EnglishDefects.Sentences, this);

    /// <summary>The same defect on a line of a larger file that was read line by line, as much of it as may be shown.</summary>
    internal FileDefect OnLine(int line, string path, string? found) => new(Code, path, line, Column, ByteOffset, found, Allowed);

    /// <summary>Compares every part, <see cref="Allowed"/> item by item in order.</summary>
    public bool Equals(FileDefect? other) =>
        other is not null
        && Code == other.Code && Path == other.Path
        && Line == other.Line && Column == other.Column && ByteOffset == other.ByteOffset
        && Found == other.Found && Allowed.SequenceEqual(other.Allowed, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Path, ByteOffset, Found, Allowed.Count);

    /// <summary>Place, path, code and English sentence on one line, in the order in which compilers print them.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"({Line},{Column}) {Path}: {Code}: {English}");
}
