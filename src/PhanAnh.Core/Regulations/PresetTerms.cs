using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>The words of a regulation: every code that its rows, and the commands of its cases, may use.</summary>
public sealed record PresetTerms
{
    /// <summary>What can be sent in: reflections, recommendations, questions (loại phản ánh, kiến nghị).</summary>
    public ImmutableArray<TermDefinition> CaseKinds { get; init; } = [];

    /// <summary>Who can send something in (đối tượng gửi).</summary>
    public ImmutableArray<TermDefinition> SubmitterKinds { get; init; } = [];

    /// <summary>What a unit can be (loại đơn vị).</summary>
    public ImmutableArray<TermDefinition> UnitKinds { get; init; } = [];

    /// <summary>Urgency classes; empty where the regulation knows the ordinary one only.</summary>
    public ImmutableArray<TermDefinition> UrgencyClasses { get; init; } = [];

    /// <summary>Fields (lĩnh vực, nhóm).</summary>
    public ImmutableArray<TermDefinition> Fields { get; init; } = [];

    /// <summary>Why a result can go back to its unit (lý do xử lý lại).</summary>
    public ImmutableArray<TermDefinition> ReworkCauses { get; init; } = [];

    /// <summary>Why clocks can be paused (lý do tạm dừng tính thời hạn).</summary>
    public ImmutableArray<TermDefinition> PauseReasons { get; init; } = [];

    /// <summary>Why an assignment can be given back or moved, as codes (lý do chuyển trả).</summary>
    public ImmutableArray<TermDefinition> ReturnReasons { get; init; } = [];

    /// <summary>What can be asked to be decided: objections, proposed routings, verifications (đề nghị quyết định).</summary>
    public ImmutableArray<TermDefinition> Motions { get; init; } = [];

    /// <summary>How it can be decided (kết luận, quyết định).</summary>
    public ImmutableArray<TermDefinition> Rulings { get; init; } = [];

    /// <summary>Reasons of closing.</summary>
    public ImmutableArray<TermDefinition> CloseReasons { get; init; } = [];

    /// <summary>The scale of satisfaction, most favourable first.</summary>
    public ImmutableArray<RatingDefinition> Ratings { get; init; } = [];

    /// <summary>Who can act (vai trò).</summary>
    public ImmutableArray<RoleDefinition> Roles { get; init; } = [];

    /// <summary>States of both machines.</summary>
    public ImmutableArray<StateDefinition> States { get; init; } = [];

    /// <summary>What people read for triggers; a trigger without an entry is shown by its code.</summary>
    public ImmutableArray<TriggerDefinition> Triggers { get; init; } = [];

    /// <summary>The role of a code.</summary>
    public RoleDefinition? Role(RoleCode code)
    {
        foreach (var role in Roles)
        {
            if (role.Code == code)
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>The rating of a code.</summary>
    public RatingDefinition? Rating(TermCode code) => Ratings.FirstOrDefault(rating => rating.Code == code);

    /// <summary>The least favourable of some ratings; none where none was given.</summary>
    internal RatingDefinition? LeastFavourable(IEnumerable<TermCode?> given)
    {
        TermCode?[] codes = [.. given];
        return Ratings.LastOrDefault(rating => Array.IndexOf(codes, rating.Code) >= 0);
    }

    /// <summary>The state of a code.</summary>
    public StateDefinition? State(StateCode code) => States.FirstOrDefault(state => state.Code == code);

    /// <summary>What people read for a trigger; the code itself where the regulation gives it no name.</summary>
    public string NameOf(TriggerCode code, Language language) => Triggers.FirstOrDefault(trigger => trigger.Code == code)?.Name.In(language) ?? code.Value;

    /// <summary>What people read for a term of any list; the code itself where no list has it.</summary>
    public string NameOf(TermCode code, Language language) =>
        CaseKinds.Concat(SubmitterKinds).Concat(UrgencyClasses).Concat(Fields).Concat(ReworkCauses).Concat(CloseReasons).Concat(UnitKinds)
            .Concat(ReturnReasons).Concat(Motions).Concat(Rulings).Concat(PauseReasons)
            .FirstOrDefault(term => term.Code == code)?.Name.In(language)
        ?? Rating(code)?.Name.In(language)
        ?? code.Value;
}
