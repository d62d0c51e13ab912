using System.Collections.Immutable;
using System.Text;
using Microsoft.Win32.SafeHandles;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads a file of cases from its beginning, checks every link, hash and event, and builds the index of what is sound.</summary>
internal sealed class LogScan
{
    private readonly List<StoreDefect> _defects = [];

    // Lines that cannot be read: the torn end, unless one that can be read follows them.
    private readonly List<(StoreDefect Defect, ImmutableArray<CaseCode> Cases)> _unreadable = [];

    private long _tornFrom;

    // What the next line is to follow; none after a line so damaged that its link is gone.
    private string? _expected = HashChain.Start;

    private LogScan()
    {
    }

    internal LogIndex Index { get; } = new();

    /// <summary>Defects in order of lines, a torn end apart.</summary>
    internal IReadOnlyList<StoreDefect> Defects => _defects;

    /// <summary>The lines before a torn end.</summary>
    internal long Lines { get; private set; }

    /// <summary>Where a torn end begins; none where the end is whole.</summary>
    internal long? TornFrom => _unreadable.Count > 0 ? _tornFrom : null;

    /// <summary>The link of the last line that can be read.</summary>
    internal string Link { get; private set; } = HashChain.Start;

    internal static async ValueTask<LogScan> OfAsync(SafeFileHandle file, long end, CancellationToken cancellation)
    {
        var scan = new LogScan();
        await foreach (var line in LineReader.LinesAsync(file, end, cancellation).ConfigureAwait(false))
        {
            scan.Take(line);
        }

        return scan;
    }

    private void Take(FileLine line)
    {
        var sound = line.IsEnded ? SoundLine.Read(line.Bytes) : null;
        if (!line.IsEnded || (sound ?? CommitLine.Parse(line.Bytes)) is not { } commit)
        {
            _tornFrom = _unreadable.Count == 0 ? line.Offset : _tornFrom;
            _unreadable.Add((new(EventCodes.Malformed, line.Number), CasesNamedIn(line.Bytes.Span)));
            _expected = CommitLine.LinkOf(line.Bytes.Span);
            return;
        }

        ReportUnreadable();
        Lines = line.Number;
        var follows = _expected is null || commit.Follows(_expected);
        _expected = Link = commit.Link;
        if (Accept(line, commit, sound is not null) is { } defect)
        {
            Block(defect, [commit.Case, .. CasesNamedIn(line.Bytes.Span)]);
        }
        else if (!follows)
        {
            _defects.Add(new(EventCodes.Chain, line.Number));
        }
    }

    /// <summary>Takes the readable events of a line into the index.</summary>
    /// <returns>Why not all were taken; none where they were, or their case was damaged before.</returns>
    private StoreDefect? Accept(FileLine line, CommitLine commit, bool isSound)
    {
        var entry = Index.Find(commit.Case);
        if (entry?.Defect is not null)
        {
            return null;
        }

        var head = entry?.Head ?? HashChain.Start;
        if (commit.From != (entry?.Version ?? 0) + 1)
        {
            return new(EventCodes.Gap, line.Number, commit.Case, commit.From);
        }

        var heads = new string[commit.Events.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = head = HashChain.Next(head, commit.Event(i).Span);
        }

        if (head != commit.Hash)
        {
            return new(EventCodes.Chain, line.Number, commit.Case, commit.From);
        }

        var (readable, code) = isSound ? (heads.Length, null) : Readable(commit);
        if (readable > 0)
        {
            Index.Add(commit.Case, line.Offset, line.Bytes.Length, readable, heads[readable - 1], commit.Due);
        }

        return code is null ? null : new(code, line.Number, commit.Case, commit.From + readable);
    }

    private static (int Count, string? Code) Readable(CommitLine commit)
    {
        for (var i = 0; i < commit.Events.Length; i++)
        {
            if (!EventJson.TryRead(commit.Event(i).Span, out var e, out var code))
            {
                return (i, code);
            }

            if (e!.Case != commit.Case || e.Sequence != commit.From + i)
            {
                return (i, e.Case == commit.Case ? EventCodes.Gap : EventCodes.Malformed);
            }
        }

        return (commit.Events.Length, null);
    }

    private void ReportUnreadable()
    {
        foreach (var (defect, cases) in _unreadable)
        {
            if (cases.IsEmpty)
            {
                _defects.Add(defect);
            }

            Block(defect, cases);
        }

        _unreadable.Clear();
    }

    /// <summary>A line in which one byte is wrong may name the wrong case, so every case that it names is stopped rather than forked.</summary>
    private void Block(StoreDefect defect, ImmutableArray<CaseCode> cases)
    {
        foreach (var code in cases.Distinct())
        {
            var version = Index.Find(code)?.Version ?? 0;
            var ofCase = defect with { Case = code, Sequence = defect.Case == code ? defect.Sequence : version + 1 };
            if (Index.Find(code)?.Defect is null)
            {
                _defects.Add(ofCase);
                Index.Block(code, ofCase);
            }
        }
    }

    /// <summary>Every case code that follows <c>"case":"</c>, in the line's head or in one of its events.</summary>
    private static ImmutableArray<CaseCode> CasesNamedIn(ReadOnlySpan<byte> line)
    {
        var cases = ImmutableArray.CreateBuilder<CaseCode>();
        var name = CommitLine.Opening[1..];
        for (var at = line.IndexOf(name); at >= 0; at = line.IndexOf(name))
        {
            line = line[(at + name.Length)..];
            var end = line.IndexOf((byte)'"');
            if (end > 0 && Encoding.ASCII.GetString(line[..end]) is var text && CodeText.IsValid(text) && !cases.Contains(new(text)))
            {
                cases.Add(new(text));
            }
        }

        return cases.ToImmutable();
    }
}
