using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Follows a log from event to event and writes down with whom the case was in between.</summary>
internal sealed class TimeLedgerWriter(IReadOnlyCollection<CaseEvent> log, Procedure procedure, Preset preset)
{
    private readonly FrozenSet<StateCode> _atWork = UnitsTurn.StatesOf(procedure, preset);
    private readonly StateHistory _history = new(log);

    internal TimeLedger Write(Instant now)
    {
        var stretches = new List<TimeEntry>();
        Case? subject = null;
        var questionIsOpen = false;
        foreach (var e in log)
        {
            var before = subject;
            subject = Case.Apply(before, e);
            if (e.Fact is Adopted)
            {
                stretches.AddRange(Elsewhere(subject));
            }
            else if (before is not null && subject.LatestAt > before.LatestAt)
            {
                stretches.Add(Stretch(before, questionIsOpen, before.LatestAt, subject.LatestAt));
            }

            questionIsOpen = e.Fact switch
            {
                ClarificationRequested => true,
                ClarificationSupplied => false,
                _ => questionIsOpen && (before is null || subject.State == before.State),
            };
        }

        if (subject!.EndedAt is null && now > subject.LatestAt)
        {
            stretches.Add(Stretch(subject, questionIsOpen, subject.LatestAt, now));
        }

        var end = subject.EndedAt is { } ended ? Instant.Max(ended, subject.ReceivedAt) : Instant.Max(now, subject.LatestAt);
        return TimeLedger.Of(subject.ReceivedAt, end, stretches.SelectMany(stretch => Apart(stretch, subject.ForceMajeure)).Select(part => Until(part, end)).OfType<TimeEntry>());
    }

    private TimeEntry Stretch(Case subject, bool questionIsOpen, Instant from, Instant to)
    {
        var atWork = subject.Assignments.Where(known => known.IsLive && IsAtWork(known.State.Code, subject.Version)).ToArray();
        var units = atWork.Where(known => !IsPaused(subject, known.Id)).Select(known => known.Unit).Distinct().ToImmutableArray();
        return subject.State.Phase is Phase.Answered or Phase.Ended ? new(from, to, TimeHolder.Answered, [])
            : IsPaused(subject, null) || (units.IsEmpty && atWork.Length > 0) ? new(from, to, TimeHolder.Paused, [])
            : questionIsOpen ? new(from, to, TimeHolder.Submitter, [])
            : units.IsEmpty ? new(from, to, TimeHolder.Coordinator, [])
            : new(from, to, TimeHolder.Units, units);
    }

    /// <summary>The time before a case was taken over, as far as its snapshot tells: with its units from their dispatch on, answered from its answer on, else with the coordinating unit.</summary>
    private static IEnumerable<TimeEntry> Elsewhere(Case subject)
    {
        Instant[] cuts =
        [
            .. subject.Assignments.Select(assignment => assignment.DispatchedAt)
                .Concat(new[] { subject.AnsweredAt, subject.EndedAt }.OfType<Instant>())
                .Append(subject.ReceivedAt).Append(subject.LatestAt)
                .Where(cut => cut >= subject.ReceivedAt && cut <= subject.LatestAt)
                .Distinct().Order(),
        ];
        return cuts.Zip(cuts.Skip(1), (from, to) =>
        {
            var units = subject.Assignments.Where(known => known.IsLive && known.DispatchedAt <= from).Select(known => known.Unit).Distinct().ToImmutableArray();
            return subject.AnsweredAt <= from || subject.EndedAt <= from ? new TimeEntry(from, to, TimeHolder.Answered, [])
                : units.IsEmpty ? new(from, to, TimeHolder.Coordinator, [])
                : new(from, to, TimeHolder.Units, units);
        });
    }

    private bool IsAtWork(StateCode state, long version) => _history.Of(state, version)?.IsUnitsTurn ?? _atWork.Contains(state);

    private static bool IsPaused(Case subject, AssignmentId? assignment) =>
        subject.Clocks.Any(run => run is { IsRunning: true, IsPaused: true } && run.Assignment == assignment);

    /// <summary>Cuts the incidents out of a stretch that was open; what is answered is not held up.</summary>
    private static IEnumerable<TimeEntry> Apart(TimeEntry stretch, ImmutableArray<ForceMajeureWindow> incidents)
    {
        if (stretch.Holder == TimeHolder.Answered)
        {
            return [stretch];
        }

        var striking = incidents.Where(incident => incident.HoldsUp(stretch.Holder, stretch.Units)).ToArray();
        var cuts = striking.SelectMany(incident => new[] { incident.From, incident.To ?? stretch.To })
            .Append(stretch.From).Append(stretch.To)
            .Where(cut => cut >= stretch.From && cut <= stretch.To)
            .Distinct().Order().ToArray();
        return cuts.Zip(cuts.Skip(1), (from, to) => striking.Any(incident => incident.From <= from && (incident.To is not { } end || end >= to))
            ? new TimeEntry(from, to, TimeHolder.ForceMajeure, [])
            : stretch with { From = from, To = to });
    }

    private static TimeEntry? Until(TimeEntry entry, Instant end) => entry.From >= end ? null : entry with { To = Instant.Min(entry.To, end) };
}
