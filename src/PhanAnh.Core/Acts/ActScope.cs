using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>What an act sees while it becomes a fact, and where it puts its reasons against that.</summary>
internal readonly struct ActScope(GuardScope guards, CompiledRow row, List<RefusalReason> reasons)
{
    internal Case Case => guards.Case!;

    internal GuardScope Guards => guards;

    internal Assignment Assignment => guards.Assignment!;

    internal Actor? Actor => guards.Actor;

    internal Instant At => guards.At;

    internal LocalDate Today => VietnamTime.DateOf(guards.At);

    internal DecisionContext Context => guards.Context;

    internal TransitionRow Row => row.Row;

    internal TextRef? Seal(SensitiveText? text) => Context.Seal.Seal(text);

    internal void Refuse(string code, string place, params ReadOnlySpan<string> arguments) =>
        reasons.Add(new(code, [.. arguments], place, Row.Cites));

    internal void RefuseUnder(ImmutableArray<ClauseId> clauses, string code, string place, params ReadOnlySpan<string> arguments) =>
        reasons.Add(new(code, [.. arguments], place, clauses));

    /// <summary>Refuses a term that the preset does not declare.</summary>
    internal void CheckTerm(TermCode? term, ImmutableArray<TermDefinition> declared, string place)
    {
        if (term is { } given && !declared.Any(definition => definition.Code == given))
        {
            Refuse(RefusalCodes.TermUnknown, place, given.Value, string.Join(", ", declared.Select(definition => definition.Code)));
        }
    }

    /// <summary>Refuses a directed day that lies before another: a limit cannot end before it begins.</summary>
    internal void CheckDay(LocalDate? directed, LocalDate earliest, string place)
    {
        if (directed < earliest)
        {
            Refuse(RefusalCodes.DatePassed, place, LocalDatePattern.Iso.Format(directed.Value));
        }
    }

    /// <summary>Refuses a unit that is not registered, on this day or at all, or has ended; of an ended one it offers the successor.</summary>
    internal bool CheckUnit(UnitCode code, string place)
    {
        if (Context.Units.Find(code) is not { } unit || Today < unit.From)
        {
            Refuse(RefusalCodes.UnitUnknown, place, code.Value);
            return false;
        }

        if (!unit.ExistsOn(Today))
        {
            Refuse(RefusalCodes.UnitEnded, place, code.Value, string.Join(", ", Context.Units.SuccessorsOn(code, Today).Select(heir => heir.Code.Value).DefaultIfEmpty("–")));
            return false;
        }

        return true;
    }
}
