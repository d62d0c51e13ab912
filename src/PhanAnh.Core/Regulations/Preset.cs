using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>One version of one province's regulation (quy chế, quy định), compiled. Immutable and shared by all threads.</summary>
public sealed record Preset
{
    /// <summary>Id, version and content hash: what a case is pinned to.</summary>
    public required PresetStamp Stamp { get; init; }

    /// <summary>The province's code, such as the first part of the id.</summary>
    public required string Province { get; init; }

    /// <summary>What people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The legal document.</summary>
    public required PresetDocument Document { get; init; }

    /// <summary>First day in force, inclusive, local date.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day in force, inclusive; none for open.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether <see cref="From"/> is inferred rather than stated by the document.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Dated advice to adopters.</summary>
    public ImmutableArray<Advisory> Advisories { get; init; } = [];

    /// <summary>The calendars it names.</summary>
    public ImmutableArray<CalendarDefinition> Calendars { get; init; } = [];

    /// <summary>The id of the regulation that it amends; none for one that stands by itself.</summary>
    public string? Amends { get; init; }

    /// <summary>Whether it lays itself over <see cref="Amends"/> for a time: it has an end, and the amended regulation holds again after it.</summary>
    public bool IsOverlay => Amends is not null && To is not null;

    /// <summary>What it says about how a case may end.</summary>
    public ClosingRules Closing { get; init; } = ClosingRules.Silent;

    /// <summary>Its words.</summary>
    public required PresetTerms Terms { get; init; }

    /// <summary>How cases come in.</summary>
    public required IntakeRules Intake { get; init; }

    /// <summary>Which lane a case takes, to which kinds of unit, with copies to whom.</summary>
    public RoutingDefinition Routing { get; init; } = RoutingDefinition.None;

    /// <summary>Its procedures; the first one that takes a kind of case handles it.</summary>
    public required ImmutableArray<Procedure> Procedures { get; init; }

    /// <summary>Whom it tells what, by which media.</summary>
    public ImmutableArray<NotificationDefinition> Notifications { get; init; } = [];

    /// <summary>What the public may see.</summary>
    public required PublicationRules Publication { get; init; }

    /// <summary>Which clause asks for which part of the document that announces a result.</summary>
    public ResultTemplate ResultDocument { get; init; } = ResultTemplate.Plain;

    /// <summary>How reports are cut.</summary>
    public required ReportRules Reports { get; init; }

    /// <summary>How long cases are kept.</summary>
    public required RetentionRules Retention { get; init; }

    /// <summary>Whether it is in force on a local date.</summary>
    public bool IsInForceOn(LocalDate day) => day >= From && (To is not { } to || day <= to);

    /// <summary>The procedure for a kind of case; none where no procedure takes it.</summary>
    public Procedure? ProcedureFor(TermCode kind) => Procedures.FirstOrDefault(procedure => procedure.Takes(kind));

    /// <summary>The procedure of an id.</summary>
    public Procedure? Procedure(string id)
    {
        foreach (var procedure in Procedures)
        {
            if (procedure.Id == id)
            {
                return procedure;
            }
        }

        return null;
    }

    /// <summary>What people read for a code of the preset: a state, trigger, role, clock, channel, ground, lane or term; the code itself where it is none of them.</summary>
    public string NameOf(string code, Language language) =>
        Terms.States.FirstOrDefault(state => state.Code.Value == code)?.Name.In(language)
        ?? Terms.Triggers.FirstOrDefault(trigger => trigger.Code.Value == code)?.Name.In(language)
        ?? Terms.Roles.FirstOrDefault(role => role.Code.Value == code)?.Name.In(language)
        ?? Procedures.SelectMany(procedure => procedure.Clocks).FirstOrDefault(clock => clock.Code.Value == code)?.Name.In(language)
        ?? Intake.Channels.FirstOrDefault(channel => channel.Code.Value == code)?.Name.In(language)
        ?? Intake.Grounds.FirstOrDefault(ground => ground.Code.Value == code)?.Name.In(language)
        ?? Routing.Lanes.FirstOrDefault(lane => lane.Code.Value == code)?.Name.In(language)
        ?? (CodeText.IsValid(code) ? Terms.NameOf(new TermCode(code), language) : code);

    /// <summary>The advice to be shown on a day.</summary>
    public IEnumerable<Advisory> AdvisoriesOn(LocalDate day) => Advisories.Where(advisory => advisory.From <= day);
}
