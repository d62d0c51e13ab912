using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>How one unit stands at an instant, in numbers of assignments.</summary>
public sealed record UnitFigures
{
    internal UnitFigures(UnitCode unit, IReadOnlyCollection<UnitTask> tasks)
    {
        Unit = unit;
        Open = tasks.Count(task => task.IsOpen);
        DueSoon = tasks.Count(task => task.Standing == TaskStanding.DueSoon);
        Overdue = tasks.Count(task => task.Standing == TaskStanding.Overdue);
        Answered = tasks.Count(task => task.Standing == TaskStanding.Answered);
        AnsweredLate = tasks.Count(task => task is { Standing: TaskStanding.Answered, WasLate: true });
        GivenUp = tasks.Count(task => task.Standing == TaskStanding.GivenUp);
        Reworks = tasks.Sum(task => task.Reworks);
        Ratings = tasks.Select(task => task.Rating).OfType<TermCode>()
            .GroupBy(rating => rating.Value, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    /// <summary>Whose assignments are counted.</summary>
    public UnitCode Unit { get; }

    /// <summary>Assignments with it, not answered: those due soon and overdue included.</summary>
    public int Open { get; }

    /// <summary>Open ones of which a limit of the unit ends within the time asked for.</summary>
    public int DueSoon { get; }

    /// <summary>Open ones of which a limit of the unit has ended.</summary>
    public int Overdue { get; }

    /// <summary>Answered ones, rated or not.</summary>
    public int Answered { get; }

    /// <summary>Answered ones in which the unit kept one of its limits too late.</summary>
    public int AnsweredLate { get; }

    /// <summary>Ones that the unit gave back or that were taken away.</summary>
    public int GivenUp { get; }

    /// <summary>How often a result went back to it.</summary>
    public int Reworks { get; }

    /// <summary>Ratings of its latest results by code of the preset's scale, in ordinal order; a code that nobody gave is left out.</summary>
    public ImmutableSortedDictionary<string, int> Ratings { get; }
}
