using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads the rows of one machine.</summary>
internal sealed class RowReader(MachineKind machine, Declarations declared, ImmutableArray<string> notifications)
{
    private static readonly Choices<ActKind> Acts = Choices<ActKind>.Of(Enum.GetNames<ActKind>(), Enum.GetValues<ActKind>(), AdministrativeAct.Has);

    /// <summary>More rows than this in one table are no regulation that a person could read.</summary>
    private const int Most = 1_000;

    private static readonly GuardExpression NotAnonymous = GuardExpression.Parse("!Anonymous");

    internal static Choices<ActKind> ActNames => Acts;

    /// <summary>A row with the place it stands at, for checks that look at the whole table.</summary>
    internal sealed record PlacedRow(TransitionRow Row, ValueReader Place);

    internal ImmutableArray<PlacedRow> Read(ValueReader rows)
    {
        if (!rows.AtMost(Most))
        {
            return [];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return rows.Objects(item =>
        {
            var row = Row(item);
            if (!seen.Add(row.Code.Value))
            {
                item.Self.Report(DefectCodes.DuplicateId);
            }

            return new PlacedRow(row, item.Self);
        });
    }

    private TransitionRow Row(ObjectReader item)
    {
        var on = item.Optional("on") is { } trigger ? Trigger(trigger) : null;
        var once = item.Optional("once")?.Object(Once);
        if (on is null == once is null)
        {
            item.Self.Report(DefectCodes.OnceOrOn);
        }

        var row = new TransitionRow
        {
            Code = new(item.Required("id").CodeOrNeutral()),
            From = From(item.Required("from")),
            On = on is null ? null : new TriggerCode(on),
            Once = once,
            Act = item.Required("act").OneOf(Acts),
            To = item.Optional("to") is { } to ? declared.State(to, machine) : null,
            By = item.Optional("by") is { } by ? by.List(declared.Role) : [],
            If = declared.GuardList(item.Optional("if")),
            Requires = declared.GuardList(item.Optional("requires")),
            Warns = declared.GuardList(item.Optional("warns")),
            AssignmentsTo = item.Optional("assignmentsTo") is { } all ? declared.State(all, MachineKind.Assignment) : null,
            ReportsTo = item.Optional("reportsTo") is { } above ? declared.Role(above) : null,
            Closes = item.Optional("closes") is { } closes ? declared.CloseReason(closes) : null,
            Notifies = item.Optional("notifies") is { } notifies
                ? notifies.List(code => new NotificationCode(Declarations.Known(code, notifications)))
                : [],
            Cites = item.Cites(),
        };
        CheckOpening(item, row);
        item.Finish();
        return declared.Anonymity?.Forbids.Contains(row.Act) == true && !row.Requires.Contains(NotAnonymous)
            ? row with { Requires = row.Requires.Add(NotAnonymous) }
            : row;
    }

    /// <summary>A case comes into being by a row of its own table that comes from no state, and no other row may come from none: it would never be asked.</summary>
    private void CheckOpening(ObjectReader item, TransitionRow row)
    {
        if (machine == MachineKind.Assignment && item.Optional("act") is { } act && act.IsText(nameof(ActKind.Register)))
        {
            act.Report(DefectCodes.ActMisplaced);
        }
        else if (row.Act != ActKind.Register && item.Optional("from") is { IsEmptyList: true } from)
        {
            from.Report(DefectCodes.RowFromNowhere);
        }
    }

    /// <summary>A file that gives names to its triggers names all of them.</summary>
    private string Trigger(ValueReader trigger) => declared.Terms.Triggers.IsEmpty
        ? trigger.CodeOrNeutral()
        : Declarations.Known(trigger, [.. declared.Terms.Triggers.Select(known => known.Code.Value)]);

    /// <summary><c>"*"</c> stands for every state of the machine.</summary>
    private ImmutableArray<StateCode> From(ValueReader states)
    {
        string[] every = [.. declared.Terms.States.Where(state => state.Of == machine).Select(state => state.Code.Value)];
        string[] names = [.. states.List(state => state.IsText("*") ? every : [declared.State(state, machine).Value]).SelectMany(group => group)];
        return names.CodesOf(name => new StateCode(name));
    }

    private OnceCondition? Once(ObjectReader item)
    {
        OnceCondition? condition = null;
        if (item.Optional("allLive") is { } all)
        {
            condition = new(OnceKind.AllLive, declared.State(all, MachineKind.Assignment));
        }

        if (item.Optional("anyLive") is { } any)
        {
            condition = new(OnceKind.AnyLive, declared.State(any, MachineKind.Assignment));
        }

        if (item.Optional("noneLive") is { } none && none.Bool())
        {
            condition = new(OnceKind.NoneLive, null);
        }

        if (item.Optional("unitChosen") is { } chosen && chosen.Bool())
        {
            condition = new(OnceKind.UnitChosen, null);
        }

        item.Finish();
        return condition;
    }
}
