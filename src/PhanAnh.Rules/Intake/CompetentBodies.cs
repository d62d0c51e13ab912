using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The bodies that national law names. A province passes a list of its own, with addresses, to <see cref="IntakeReview"/>.</summary>
public static class CompetentBodies
{
    // District courts ended, and regional ones began, with Resolution 225/2025/QH15.
    private static readonly LocalDate RegionalCourts = new(2025, 7, 1);

    // Decisions 2023/QĐ-TTg and 2024/QĐ-TTg of 2025.
    private static readonly LocalDate DisasterLine = new(2025, 9, 15);

    /// <summary>The list used where none is given.</summary>
    public static ImmutableArray<CompetentBody> National { get; } =
    [
        new(CueCodes.Complaint, new(
            "người đã ban hành quyết định hoặc có hành vi hành chính bị khiếu nại, sau đó là cấp trên trực tiếp",
            "whoever made the decision or did the act complained of, then the next superior")),
        new(CueCodes.Denunciation, new(
            "người đứng đầu cơ quan quản lý người bị tố cáo", "the head of the body that manages the person denounced")),
        new(CueCodes.Denunciation, new("Ban Tiếp công dân", "the citizen reception office")),
        new(CueCodes.Denunciation, new("cơ quan Công an, nếu là tố giác tội phạm", "the police, where it is a crime")),
        new(CueCodes.Dispute, new("Ủy ban nhân dân cấp xã (hòa giải)", "the commune People's Committee (mediation)")),
        new(CueCodes.Dispute, new("Tòa án nhân dân cấp huyện", "the district People's Court"), To: RegionalCourts.PlusDays(-1)),
        new(CueCodes.Dispute, new("Tòa án nhân dân khu vực", "the regional People's Court"), From: RegionalCourts),
        new(CueCodes.Lawsuit, new("Tòa án nhân dân có thẩm quyền", "the competent People's Court"), To: RegionalCourts.PlusDays(-1)),
        new(CueCodes.Lawsuit, new("Tòa án nhân dân khu vực", "the regional People's Court"), From: RegionalCourts),
        new(CueCodes.Police, new("Công an (113)", "the police (113)")),
        new(CueCodes.Fire, new("Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ (114)", "fire and rescue (114)")),
        new(CueCodes.Fire, new("tổng đài tìm kiếm cứu nạn (112)", "search and rescue (112)"), From: DisasterLine),
        new(CueCodes.Ambulance, new("Cấp cứu y tế (115)", "the ambulance (115)")),
    ];

    internal static ImmutableArray<CompetentBody> For(this ImmutableArray<CompetentBody> bodies, TermCode cue, LocalDate day)
    {
        var competent = ImmutableArray.CreateBuilder<CompetentBody>();
        foreach (var body in bodies)
        {
            if (body.Cue == cue && body.IsCompetentOn(day))
            {
                competent.Add(body);
            }
        }

        return competent.ToImmutable();
    }
}
