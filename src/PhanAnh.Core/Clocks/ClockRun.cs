using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>One run of a clock: from its start to its stop, as the marks of the events tell.</summary>
public sealed record ClockRun
{
    private readonly PackedInstant _startedAt;
    private readonly PackedInstant _firstStoppedAt = PackedInstant.None;
    private readonly PackedInstant _stoppedAt = PackedInstant.None;
    private readonly int _assignment;

    /// <summary>Which clock of the procedure runs.</summary>
    public required ClockCode Clock { get; init; }

    /// <summary>The assignment whose clock it is; none for a clock of the case.</summary>
    public AssignmentId? Assignment
    {
        get => _assignment == 0 ? null : new(_assignment);
        init => _assignment = value?.Value ?? 0;
    }

    /// <summary>When it started.</summary>
    public required Instant StartedAt
    {
        get => _startedAt.Value;
        init => _startedAt = PackedInstant.Of(value);
    }

    /// <summary>What was promised at the start.</summary>
    public required ClockPromise Promise { get; init; }

    /// <summary>The promise that replaced it by an extension; none for none.</summary>
    public ClockPromise? Extension { get; init; }

    /// <summary>When it first stopped, even if it was reopened since.</summary>
    public Instant? FirstStoppedAt
    {
        get => _firstStoppedAt.OrNone;
        init => _firstStoppedAt = PackedInstant.Of(value);
    }

    /// <summary>When it stopped for the time being; none while it runs.</summary>
    public Instant? StoppedAt
    {
        get => _stoppedAt.OrNone;
        init => _stoppedAt = PackedInstant.Of(value);
    }

    /// <summary>Whether it was cut off by the end of its case or assignment.</summary>
    public bool HasLapsed { get; init; }

    /// <summary>Whether what time alone causes was done.</summary>
    public bool HasFired { get; init; }

    /// <summary>The promise that holds now.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public ClockPromise Standing => Extension ?? Promise;

    /// <summary>Whether it runs.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsRunning => _stoppedAt.IsNone;

    internal ClockRun After(ClockMark mark, Instant at) => mark.Kind switch
    {
        ClockMarkKind.Stopped => this with { StoppedAt = at, FirstStoppedAt = FirstStoppedAt ?? at },
        ClockMarkKind.Lapsed => this with { StoppedAt = at, HasLapsed = true },
        ClockMarkKind.Reopened => this with { StoppedAt = null },
        ClockMarkKind.Extended => this with { Extension = mark.Promise },
        ClockMarkKind.Fired => this with { HasFired = true },
        ClockMarkKind.Recounted => Extension is null ? this with { Promise = mark.Promise! } : this with { Extension = mark.Promise },
        _ => this,
    };

    internal static ImmutableArray<ClockRun> Apply(ImmutableArray<ClockRun> runs, ImmutableArray<ClockMark> marks, Instant at)
    {
        if (marks.IsEmpty)
        {
            return runs;
        }

        var started = 0;
        foreach (var mark in marks)
        {
            started += mark.Kind == ClockMarkKind.Started ? 1 : 0;
        }

        var all = new ClockRun[runs.Length + started];
        runs.CopyTo(all);
        var count = runs.Length;
        foreach (var mark in marks)
        {
            if (mark.Kind == ClockMarkKind.Started)
            {
                all[count++] = new() { Clock = mark.Clock, Assignment = mark.Assignment, StartedAt = mark.Since ?? at, Promise = mark.Promise! };
            }
            else if (LastOf(all.AsSpan(0, count), mark.Clock, mark.Assignment) is >= 0 and var index)
            {
                all[index] = all[index].After(mark, at);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    /// <summary>The run of a clock that began last, stopped or not; none where it never ran.</summary>
    internal static ClockRun? Latest(ImmutableArray<ClockRun> runs, ClockCode clock, AssignmentId? assignment) =>
        LastOf(runs.AsSpan(), clock, assignment) is >= 0 and var index ? runs[index] : null;

    private static int LastOf(ReadOnlySpan<ClockRun> runs, ClockCode clock, AssignmentId? assignment)
    {
        for (var i = runs.Length - 1; i >= 0; i--)
        {
            if (runs[i].Clock == clock && runs[i].Assignment == assignment)
            {
                return i;
            }
        }

        return -1;
    }
}
