namespace PhanAnh.Calendar;

/// <summary>How a deadline came about (diễn giải thời hạn): the days counted, the days skipped and why. Immutable.</summary>
public sealed class DeadlineExplanation
{
    internal DeadlineExplanation(Deadline deadline, Instant countedFrom, ExplainedDay[] days)
    {
        Deadline = deadline;
        CountedFrom = countedFrom;
        Days = Array.AsReadOnly(days);
    }

    /// <summary>The deadline explained.</summary>
    public Deadline Deadline { get; }

    /// <summary>The instant the event counts for: its own, or the opening to which cut-off and opening rules moved it.</summary>
    public Instant CountedFrom { get; }

    /// <summary>Every day from that of the event to the last one, in order; empty for limits that know no days (minutes, hours, none).</summary>
    public IReadOnlyList<ExplainedDay> Days { get; }

    /// <summary>The explanation in Vietnamese, one line a day, lines separated by <c>\n</c>.</summary>
    public string ToVietnamese() => Sentences.Vietnamese.Explanation(this);

    /// <summary>The explanation in English, one line a day, lines separated by <c>\n</c>.</summary>
    public string ToEnglish() => Sentences.English.Explanation(this);

    /// <summary>The English text.</summary>
    public override string ToString() => ToEnglish();
}
