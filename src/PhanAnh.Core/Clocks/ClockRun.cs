using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>One run of a clock: from its start to its stop, as the marks of the events tell.</summary>
public sealed record ClockRun
{
    private readonly PackedInstant _startedAt;
    private readonly PackedInstant _firstStoppedAt = PackedInstant.None;
    private readonly PackedInstant _stoppedAt = PackedInstant.None;
    private readonly int _assignment;

    private ClockRunParticulars Particulars { get; init; } = ClockRunParticulars.None;

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
    public ClockPromise? Extension
    {
        get => Particulars.Extension;
        init => Particulars = value is null && Particulars.Extension is null ? Particulars : Particulars with { Extension = value };
    }

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
    [JsonIgnore]
    public ClockPromise Standing => Extension ?? Promise;

    /// <summary>Whether it runs.</summary>
    [JsonIgnore]
    public bool IsRunning => _stoppedAt.IsNone;

    /// <summary>The pauses so far, oldest first: its ledger of suspensions, force majeure apart.</summary>
    public ImmutableArray<ClockPause> Pauses
    {
        get => Particulars.Pauses;
        init => Particulars = Particulars with { Pauses = value };
    }

    /// <summary>Whether it is paused now.</summary>
    [JsonIgnore]
    public bool IsPaused => Pauses is [.., { To: null }];

    /// <summary>What an extension that waits for a decision asks for; none where none waits.</summary>
    public ClockPromise? AskedExtension
    {
        get => Particulars.Asked;
        init => Particulars = Particulars with { Asked = value };
    }

    /// <summary>How many extensions were granted.</summary>
    public int Extensions
    {
        get => Particulars.Extensions;
        init => Particulars = Particulars with { Extensions = value };
    }

    /// <summary>How often the duty that recurs while it is overdue has come since its due instant was last set.</summary>
    public int Repetitions
    {
        get => Particulars.Repetitions;
        init => Particulars = Particulars with { Repetitions = value };
    }

    /// <summary>When its due instant was last set, where that is not its start.</summary>
    public Instant? SetAt
    {
        get => Particulars.NotBefore.OrNone;
        init => Particulars = Particulars with { NotBefore = PackedInstant.Of(value) };
    }

    /// <summary>When somebody was last reminded of it; none where nobody was.</summary>
    public Instant? RemindedAt
    {
        get => Particulars.RemindedAt.OrNone;
        init => Particulars = Particulars with { RemindedAt = PackedInstant.Of(value) };
    }

    /// <summary>When the duty that recurs while it is overdue last came; none where it never did.</summary>
    public Instant? RepeatedAt
    {
        get => Particulars.RepeatedAt.OrNone;
        init => Particulars = Particulars with { RepeatedAt = PackedInstant.Of(value) };
    }

    /// <summary>When the stated date that holds now was stated, in the knowledge of everything before: what paused or struck earlier moves it no more. None where no date was stated since the start.</summary>
    public Instant? StatedAt
    {
        get => Particulars.StatedAt.OrNone;
        init => Particulars = Particulars with { StatedAt = PackedInstant.Of(value) };
    }

    /// <summary>The assignment of a unit that has ended, whose run goes on in this one; none where the run began here.</summary>
    public AssignmentId? TakenOverFrom
    {
        get => Particulars.TakenOverFrom;
        init => Particulars = value is null && Particulars.TakenOverFrom is null ? Particulars : Particulars with { TakenOverFrom = value };
    }

    /// <summary>From when its limit is counted: a stated date from the act that stated it.</summary>
    internal Instant CountedFrom => Standing.StatedOn is null ? StartedAt : StatedAt ?? StartedAt;

    /// <summary>Nothing that time causes for it takes effect before.</summary>
    internal Instant NotBefore => SetAt ?? StartedAt;

    /// <summary>Reminders up to here were sent, or lie too far back.</summary>
    internal Instant RemindedUntil => Later(Particulars.RemindedAt);

    /// <summary>What recurs up to here has come, or lies too far back.</summary>
    internal Instant RepeatedUntil => Later(Particulars.RepeatedAt);

    /// <summary>How much of a greatest total of pauses is left, an open pause apart.</summary>
    internal Duration PauseLeft(Duration atMost)
    {
        foreach (var pause in Pauses)
        {
            atMost -= pause.To is { } to ? to - pause.From : Duration.Zero;
        }

        return Duration.Max(atMost, Duration.Zero);
    }

    internal ClockRun After(ClockMark mark, Instant at) => mark.Kind switch
    {
        ClockMarkKind.Stopped => this with { StoppedAt = at, FirstStoppedAt = FirstStoppedAt ?? at },
        ClockMarkKind.Lapsed => this with { StoppedAt = at, HasLapsed = true },
        ClockMarkKind.Reopened => this with { StoppedAt = null },
        ClockMarkKind.Extended => Extended(mark.Promise, at),
        ClockMarkKind.Fired => this with { HasFired = true },
        ClockMarkKind.Recounted => Extension is null ? this with { Promise = mark.Promise! } : this with { Extension = mark.Promise },
        ClockMarkKind.Reminded => With(Particulars with { RemindedAt = PackedInstant.Of(at) }),
        ClockMarkKind.Repeated => With(Particulars with { RepeatedAt = PackedInstant.Of(at), Repetitions = Repetitions + 1 }),
        ClockMarkKind.Paused => With(Particulars with { Pauses = Pauses.Add(new(at, null, mark.Reason ?? default)) }),
        ClockMarkKind.Resumed => Resumed(mark.Promise, at),
        ClockMarkKind.Reclassified => Reclassified(mark, at),
        ClockMarkKind.ExtensionAsked => With(Particulars with { Asked = mark.Promise }),
        ClockMarkKind.ExtensionDenied => With(Particulars with { Asked = null, NotBefore = PackedInstant.Of(at) }),
        _ => this,
    };

    /// <summary>The run goes on as it stands, with its pauses, its extensions and what a passed limit had set off; the new assignment is reminded of it from now on.</summary>
    private ClockRun PassedOn(ClockMark mark, Instant at) =>
        (this with { Assignment = mark.Assignment }).With(Particulars with
        {
            TakenOverFrom = mark.TakenOverFrom,
            NotBefore = PackedInstant.Of(at),
            RemindedAt = PackedInstant.None,
            RepeatedAt = PackedInstant.None,
            Repetitions = 0,
        });

    private static ClockRun Started(ClockMark mark, Instant at)
    {
        var run = new ClockRun { Clock = mark.Clock, Assignment = mark.Assignment, StartedAt = mark.Since ?? at, Promise = mark.Promise! };
        return mark.Since is null ? run : run.With(ClockRunParticulars.None with { NotBefore = PackedInstant.Of(at) });
    }

    private Instant Later(PackedInstant at) => at.OrNone is { } known && known > NotBefore ? known : NotBefore;

    private ClockRun With(ClockRunParticulars particulars) => this with { Particulars = particulars };

    private ClockRun Extended(ClockPromise? promise, Instant at) =>
        (this with { HasFired = HasFired && (AskedExtension is null || !(promise?.Due > at)) }).With(Particulars with
        {
            Extension = promise,
            NotBefore = PackedInstant.Of(at),
            StatedAt = promise?.StatedOn is null ? PackedInstant.None : PackedInstant.Of(at),
            Repetitions = 0,
            Extensions = Extensions + (AskedExtension is null ? 0 : 1),
            Asked = null,
        });

    private ClockRun Resumed(ClockPromise? promise, Instant at)
    {
        var moved = promise is null ? this : Extension is null ? this with { Promise = promise } : this with { Extension = promise };
        return moved.With(moved.Particulars with
        {
            NotBefore = PackedInstant.Of(at),
            Pauses = IsPaused ? Pauses.SetItem(Pauses.Length - 1, Pauses[^1] with { To = at }) : Pauses,
        });
    }

    /// <summary>Where the new limit counts from the change, pauses before it no longer matter.</summary>
    private ClockRun Reclassified(ClockMark mark, Instant at) =>
        (this with { StartedAt = mark.Since ?? StartedAt, Promise = mark.Promise!, HasFired = HasFired && !(mark.Promise?.Due > at) }).With(Particulars with
        {
            Extension = null,
            NotBefore = PackedInstant.Of(at),
            StatedAt = PackedInstant.None,
            Repetitions = 0,
            Asked = null,
            Pauses = mark.Since is null ? Pauses : IsPaused ? [Pauses[^1] with { From = at }] : [],
        });

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
                var before = mark.TakenOverFrom is { } from ? LastOf(all.AsSpan(0, count), mark.Clock, from) : -1;
                all[count] = before >= 0 ? all[before].PassedOn(mark, at) : Started(mark, at);
                count++;
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
