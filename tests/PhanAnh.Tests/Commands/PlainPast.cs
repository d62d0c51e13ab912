using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>
/// What was asked, decided, given back and said so far, as a list of strings, and by it the conditions that can be judged from an event alone. It guesses at none that asks for
/// more, such as the hour or the register of units.
/// </summary>
internal sealed class PlainPast
{
    private readonly List<(int Assignment, string Motion, string? Ruling)> _motions = [];
    private readonly List<string> _former = [];
    private readonly Dictionary<int, string> _units = [];
    private string? _field;
    private string? _urgency;
    private bool _anonymous;

    internal string? ChosenUnit { get; private set; }

    internal void Take(CaseEvent e)
    {
        var about = e.Assignment?.Value ?? 0;
        switch (e.Fact)
        {
            case Registered registered:
                (ChosenUnit, _anonymous) = (registered.ChosenUnit?.Value, registered.IsAnonymous);
                break;
            case Classified classified:
                (_field, _urgency) = (classified.Field.Value, classified.UrgencyClass?.Value ?? _urgency);
                break;
            case UrgencySet set:
                _urgency = set.UrgencyClass?.Value;
                break;
            case Dispatched dispatched:
                dispatched.Assignments.ToList().ForEach(created => _units[created.Id.Value] = created.Unit.Value);
                break;
            case MotionRaised raised:
                _motions.Add((about, raised.Motion.Value, null));
                break;
            case RulingGiven ruled:
                _motions.RemoveAll(known => known.Assignment == about && known.Motion == ruled.Motion.Value && known.Ruling is null);
                _motions.Add((about, ruled.Motion.Value, ruled.Ruling.Value));
                break;
            case Returned:
                _former.Add(_units[about]);
                break;
            case Reassigned { Successor: { } next }:
                _former.Add(_units[about]);
                _units[next.Id.Value] = next.Unit.Value;
                break;
        }
    }

    /// <summary>Whether a condition holds for an event that is to come; null where it asks for more than is known here.</summary>
    internal bool? Judge(string guard, CaseEvent e)
    {
        if (guard[0] == '!')
        {
            return !Judge(guard[1..], e);
        }

        var (name, arguments) = guard.Split('(', ')') is [var left, var inner, _] ? (left, inner.Split(',', StringSplitOptions.TrimEntries)) : (guard, []);
        var concerned = _motions.Where(known => known.Assignment == (e.Assignment?.Value ?? 0)).ToArray();
        return name switch
        {
            "NoteGiven" => e.Note is not null,
            "Anonymous" => _anonymous,
            "UnitChosen" => ((e.Fact as Registered)?.ChosenUnit?.Value ?? ChosenUnit) is not null,
            "FieldIs" => arguments.Contains(_field),
            "UrgencyIs" => arguments.Contains(_urgency),
            "MotionIs" => arguments.Contains((e.Fact as MotionRaised)?.Motion.Value ?? (e.Fact as RulingGiven)?.Motion.Value),
            "RulingIs" => arguments.Contains((e.Fact as RulingGiven)?.Ruling.Value),
            "MotionOpen" => concerned.Any(known => known.Ruling is null && arguments.Contains(known.Motion)),
            "MotionsBelow" => concerned.Count(known => known.Motion == arguments[0]) < Number(arguments[1]),
            "RulingsBelow" => concerned.Count(known => known.Ruling == arguments[0]) < Number(arguments[1]),
            "RuledAs" => arguments.Contains(concerned.LastOrDefault(known => known.Ruling is not null).Ruling),
            "ReasonGiven" => e.Fact is Returned { Reason: not null } or Reassigned { Reason: not null },
            "ReasonIs" => arguments.Contains((e.Fact as Returned)?.Reason?.Value ?? (e.Fact as Reassigned)?.Reason?.Value),
            "HandOversBelow" when _former.Count >= Number(arguments[0]) => false,
            "ToFormerUnit" when e.Fact is Dispatched sent && sent.Assignments.Any(created => _former.Contains(created.Unit.Value)) => true,
            _ => null,
        };
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
