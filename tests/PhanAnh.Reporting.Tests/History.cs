using System.Security.Cryptography;
using System.Text;

namespace PhanAnh.Reporting.Tests;

/// <summary>One case driven through the procedure of a shipped regulation, without ports. Times are instants; every step keeps its events.</summary>
internal sealed class History
{
    internal static readonly Preset TayNinh = PresetLibrary.Shipped.Find("tay-ninh-58-2024")!;

    internal static readonly Regulation TayNinhRegulation = new(TayNinh, PresetCalendars.Resolve(TayNinh, HolidayCalendar.Vietnam));

    internal static readonly UnitRegister Units = new(new[] { "U1", "U2", "U3", "U4" }.Select(code => new Unit
    {
        Code = new(code),
        Name = new("Đơn vị " + code, "Unit " + code),
        Parent = code is "U3" or "U4" ? new UnitCode("U2") : null,
    }));

    private readonly CaseCode _code;
    private readonly TextSeal _seal;
    private readonly List<CaseEvent> _log = [];
    private Case? _case;
    private int _commands;

    internal History(string code = "C-1")
    {
        _code = new(code);
        _seal = new(new(SHA256.HashData(Encoding.UTF8.GetBytes(code))));
    }

    internal IReadOnlyList<CaseEvent> Log => _log;

    internal Case Case => _case!;

    internal static FactFolder Folder { get; } = new(TayNinhRegulation) { Units = Units };

    internal FactSet Facts(Instant cut) => Folder.FoldCase(_log, cut);

    internal FactSet Facts(string cut) => Facts(Local.At(cut));

    internal History Must(string at, Actor actor, Act act, int? assignment = null)
    {
        var refusal = Try(Local.At(at), actor, act, assignment);
        Assert.True(refusal is null, $"{at} {act.Kind}: {refusal}");
        return this;
    }

    internal Refusal? Try(Instant at, Actor actor, Act act, int? assignment = null)
    {
        var command = new Command
        {
            Id = new($"{_code}-{++_commands}"),
            Case = _code,
            Trigger = new(act.Kind.ToString()),
            Act = act,
            Actor = actor,
            EffectiveAt = at,
            Assignment = assignment is { } ordinal ? new AssignmentId(ordinal) : null,
        };
        var kind = (act as RegisterAct)?.CaseKind ?? _case!.Kind;
        var context = new DecisionContext(TayNinh, TayNinh.ProcedureFor(kind)!, TayNinhRegulation.Calendars, Units, _seal);
        switch (context.Procedure.Decide(_case, command, context))
        {
            case CommandAccepted accepted:
                _log.AddRange(accepted.Events);
                _case = accepted.Case;
                return null;
            case CommandRefused refused:
                return refused.Refusal;
            default:
                throw new InvalidOperationException("A command of a test is never repeated.");
        }
    }

    /// <summary>Records what time alone has caused before an instant, as a host's timer does.</summary>
    internal void Poll(Instant now)
    {
        var context = new DecisionContext(TayNinh, TayNinh.Procedure(_case!.Procedure)!, TayNinhRegulation.Calendars, Units, _seal);
        var advanced = context.Procedure.Advance(_case, context, now);
        _log.AddRange(advanced.Events);
        _case = advanced.Case;
    }

    internal History Register(string at, string channel = "zalo", string kind = "Reflection", string submitter = "Citizen", bool secret = false) =>
        Must(at, People.Submitter, People.Registration(channel, kind, submitter, secret));

    internal History Classify(string at, string field = "Lighting") => Must(at, People.Reception, new ClassifyAct(new(field)));

    internal History Dispatch(string at, params string[] units) =>
        Must(at, People.Reception, new DispatchAct([.. units.Select(unit => new UnitCode(unit))]) { Note = People.Text("Đề nghị xử lý.") });

    internal History Accept(string at, string unit = "U1") => Must(at, People.Officer(unit), new AcceptAct());

    internal History Return(string at, string unit = "U1") => Must(at, People.Officer(unit), new ReturnAct { Note = People.Text("Không thuộc thẩm quyền.") });

    internal History Submit(string at, string unit = "U1") => Must(at, People.Officer(unit), new SubmitResultAct(People.Text("Đã khắc phục.")));

    internal History Approve(string at, string unit = "U1") => Must(at, People.Leader(unit), new ApproveAct());

    internal History Publish(string at, string unit = "U1") => Must(at, People.Reception, new PublishAct(), AssignmentOf(unit));

    internal History Rate(string at, string rating, string unit = "U1") => Must(at, People.Submitter, new RateAct(new(rating)), AssignmentOf(unit));

    internal History Rework(string at, string cause, string unit = "U1") =>
        Must(at, People.Reception, new RequestReworkAct(new(cause)) { Note = People.Text("Đề nghị xử lý lại.") }, AssignmentOf(unit));

    internal History Reject(string at, params string[] grounds) =>
        Must(at, People.Reception, new RejectAct([.. grounds.Select(ground => new AppliedGround(new(ground)))]));

    /// <summary>Received, dispatched to one unit, accepted, submitted, approved and published at the hours of an untroubled case.</summary>
    internal static History Answered(string code, string received, string published) => new History(code)
        .Register(received).Classify(received).Dispatch(received, "U1").Accept(received)
        .Submit(published).Approve(published).Publish(published);

    internal int AssignmentOf(string unit) => Case.Assignments.Last(assignment => assignment.Unit.Value == unit).Id.Value;
}
