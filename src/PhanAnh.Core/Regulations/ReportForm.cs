using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A report in a form of its own (mẫu báo cáo, danh sách): some figures, some kinds of period, and who may read identities in it.</summary>
/// <param name="Code">Its code, unique in the preset.</param>
/// <param name="Name">What stands over it.</param>
/// <param name="Kinds">The kinds of period it is made for, in the words of <see cref="ReportRules.Kinds"/>.</param>
/// <param name="Figures">The codes of its figures, such as <c>F-22</c>.</param>
/// <param name="Cites">The clauses that ask for it.</param>
public sealed record ReportForm(
    TermCode Code, LocalizedText Name, ImmutableArray<string> Kinds, ImmutableArray<string> Figures, ImmutableArray<ClauseId> Cites)
{
    /// <summary>The roles to which the law gives it with names, telephone numbers and contents; none where nobody may have it so.</summary>
    public ImmutableArray<RoleCode> IdentifiedFor { get; init; } = [];
}
