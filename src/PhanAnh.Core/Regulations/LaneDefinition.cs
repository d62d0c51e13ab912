using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A lane (quy trình xử lý theo nhóm nội dung): which cases take it, what is done with them next and to which kinds of unit they may go.</summary>
/// <param name="Code">The lane.</param>
/// <param name="Name">What people read.</param>
/// <param name="On">The trigger by which a case goes on, such as <c>Dispatch</c> or <c>Guide</c>.</param>
/// <param name="Cites">The clauses that open it.</param>
public sealed record LaneDefinition(TermCode Code, LocalizedText Name, TriggerCode On, ImmutableArray<ClauseId> Cites)
{
    /// <summary>The fields that take it; empty for all.</summary>
    public ImmutableArray<TermCode> Fields { get; init; } = [];

    /// <summary>The kinds of case that take it; empty for all.</summary>
    public ImmutableArray<TermCode> Kinds { get; init; } = [];

    /// <summary>The urgency classes that take it; empty for all.</summary>
    public ImmutableArray<TermCode> Classes { get; init; } = [];

    /// <summary>Whether only a matter that is happening now takes it (sự việc đang diễn ra).</summary>
    public bool OngoingOnly { get; init; }

    /// <summary>The kinds of unit that its cases may go to; empty where they go to none.</summary>
    public ImmutableArray<TermCode> UnitKinds { get; init; } = [];

    /// <summary>Whether a case may go to several units at once.</summary>
    public bool SeveralUnits { get; init; }

    /// <summary>Whether one of several units leads (đơn vị chủ trì).</summary>
    public bool HasLeadUnit { get; init; }

    /// <summary>The coordinating body that leads; none where the regulation knows one only.</summary>
    public RoleCode? LeadBody { get; init; }

    /// <summary>The coordinating bodies that take part beside it.</summary>
    public ImmutableArray<RoleCode> SupportBodies { get; init; } = [];

    /// <summary>Who gets a copy while the unit works; none for nobody.</summary>
    public LaneCopies? Copies { get; init; }

    /// <summary>Whether a case takes the lane; a case without field takes only lanes for all fields.</summary>
    public bool Takes(TermCode? field, TermCode kind, TermCode? urgencyClass, bool isOngoing) =>
        (Fields.IsEmpty || (field is { } known && Fields.Contains(known)))
        && (Kinds.IsEmpty || Kinds.Contains(kind))
        && (Classes.IsEmpty || (urgencyClass is { } grade && Classes.Contains(grade)))
        && (!OngoingOnly || isOngoing);
}
