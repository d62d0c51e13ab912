using System.Security.Cryptography;
using System.Text;

namespace PhanAnh.Reporting.Tests;

/// <summary>One case driven through the procedure of any shipped regulation, step by step, by the triggers that the regulation names.</summary>
internal sealed class Story
{
    private readonly CaseCode _code;
    private readonly TextSeal _seal;
    private readonly List<CaseEvent> _log = [];
    private Case? _case;

    internal Story(string preset, string code = "C-1", int version = 1)
    {
        Preset = PresetLibrary.Shipped.Presets.Single(known => known.Stamp.Id == preset && known.Stamp.Version == version);
        Regulation = new(Preset, PresetCalendars.Resolve(Preset, HolidayCalendar.Vietnam));
        (_code, _seal) = (new(code), new(new(SHA256.HashData(Encoding.UTF8.GetBytes(code)))));
    }

    internal Preset Preset { get; }

    internal Regulation Regulation { get; }

    internal IReadOnlyList<CaseEvent> Log => _log;

    /// <summary>A step that must be permitted.</summary>
    /// <param name="at">When.</param>
    /// <param name="role">Who; a role of a unit acts for <paramref name="unit"/>.</param>
    /// <param name="trigger">What the regulation calls it.</param>
    /// <param name="act">What is done.</param>
    /// <param name="unit">The unit whose assignment it is about; none for the case.</param>
    internal Story Then(string at, string role, string trigger, Act act, string? unit = null)
    {
        var command = new Command
        {
            Id = new($"{_code}-{_log.Count}"),
            Case = _code,
            Trigger = new(trigger),
            Act = act with { Note = People.Text("Ý kiến.") },
            Actor = Preset.Terms.Role(new(role))?.Party == Party.Unit ? Actor.Of("person-" + role, role, unit ?? "U1") : Actor.Of("person-" + role, role),
            EffectiveAt = Local.At(at),
            Assignment = unit is null ? null : _case!.Assignments.Last(assignment => assignment.Unit.Value == unit).Id,
        };
        var procedure = Preset.ProcedureFor(_case?.Kind ?? ((RegisterAct)act).CaseKind)!;
        var decided = procedure.Decide(_case, command, new DecisionContext(Preset, procedure, Regulation.Calendars, History.Units, _seal));
        Assert.True(decided is CommandAccepted, $"{at} {trigger}: {(decided as CommandRefused)?.Refusal}");
        _log.AddRange(((CommandAccepted)decided).Events);
        _case = ((CommandAccepted)decided).Case;
        return this;
    }

    /// <summary>The report of a period, cut at its end, over this case and others under the same regulation.</summary>
    internal Report Report(string period, params ReadOnlySpan<Story> others)
    {
        Assert.True(PeriodScheme.Of(Preset.Reports).TryParse(period, out var known, out _), period);
        CaseEvent[] events = [.. _log, .. others.ToArray().SelectMany(story => story.Log)];
        var report = PhanAnh.Reporting.Report.Build(new(Preset, known) { Units = History.Units }, new FactFolder(Regulation) { Units = History.Units }.Fold(events, known.End));
        Assert.Equal(ReportStatus.Final, report.Status);
        return report;
    }

    /// <summary>A reflection of Bình Phước that went to units on the 1st of June 2016.</summary>
    internal static Story BinhPhuoc(int version, string code, params string[] units) => new Story("binh-phuoc-2016", code, version)
        .Then("2016-06-01 08:00", "Submitter", "Register", People.Registration("mailbox", "Reflection", "Individual", secret: false))
        .Then("2016-06-01 08:10", "CoordinatingUnit", "Classify", new ClassifyAct(new("Environment")))
        .Then("2016-06-01 08:20", "CoordinatingUnit", "ReportToStandingCommittee", new ReportUpAct())
        .Then("2016-06-01 08:30", "CoordinatingUnit", "Dispatch", new DispatchAct([.. units.Select(unit => new UnitCode(unit))]) { Document = new("1/CV") });
}
