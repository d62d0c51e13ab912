using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Who is competent (cơ quan có thẩm quyền) for what a cue points to, and for how long.</summary>
/// <param name="Cue">The cue it answers, such as <c>complaint</c>.</param>
/// <param name="Name">What people read; continues a sentence, so it begins in small letters unless it is a name.</param>
/// <param name="From">First day, inclusive; none for as long as anybody asks.</param>
/// <param name="To">Last day, inclusive; none for open.</param>
public sealed record CompetentBody(TermCode Cue, LocalizedText Name, LocalDate? From = null, LocalDate? To = null)
{
    /// <summary>Whether it is competent on a local day.</summary>
    public bool IsCompetentOn(LocalDate day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);
}
