namespace PhanAnh.Core;

/// <summary>The states of a case in which somebody can be at work on it: those to which a dispatch leads, and all that follow while nobody has given it back.</summary>
internal static class DispatchedStates
{
    internal static HashSet<StateCode> Of(Procedure procedure)
    {
        var rows = procedure.CaseLifecycle.Rows;
        var open = new Stack<StateCode>(rows.Where(row => row.Act is ActKind.Dispatch or ActKind.Reassign).SelectMany(row => row.To is { } to ? [to] : row.From));
        var reached = new HashSet<StateCode>();
        while (open.TryPop(out var state))
        {
            if (reached.Add(state))
            {
                foreach (var row in rows.Where(row => row.To is not null && row.From.Contains(state) && row.Once?.Kind is not (OnceKind.NoneLive or OnceKind.UnitChosen)))
                {
                    open.Push(row.To!.Value);
                }
            }
        }

        return reached;
    }
}
