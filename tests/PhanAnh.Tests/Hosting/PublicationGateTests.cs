using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Row 74 of the catalogue: personal data in an answer does not become public by itself.</summary>
public sealed class PublicationGateTests : TayNinhScenarios
{
    private const string Answer = "Đã gặp bà Nguyễn Thúy Hòa (0912.345.678); thắc mắc xin gọi 0276 3822 233, gặp ông Trần Văn Bảy.";

    [Fact]
    public void Publish_TheApprovedAnswer_HidesTheSubmitterAndFlagsWhatNobodyDecided()
    {
        Approve();
        Hotline.Publish("2025-03-04 09:00");
        Assert.Equal("Đã gặp bà [đã ẩn: họ tên] ([đã ẩn: số điện thoại]); thắc mắc xin gọi [đã ẩn: số điện thoại], gặp ông Trần Văn Bảy.", Public());
        var published = Hotline.Log.Last(e => e.Fact is Published);
        Assert.Equal("SuspectsResolved", Assert.Single(published.Warnings));
        Assert.Equal(4, ((Published)published.Fact).Passages!.Value.Length);
        Assert.Equal(Answer, Read(Hotline.Case.Assignments[0].Answer!.Text));
    }

    [Fact]
    public void Publish_UnderDecisions_ShowsWhatTheOfficerKeeps()
    {
        Approve();
        var draft = Draft();
        var decisions = draft.Suspects.Select(suspect =>
            new PassageDecision(suspect.Start, suspect.Length, suspect.Kind == PersonalDataKind.Phone, new("số công khai của Sở")));
        Hotline.Must("2025-03-04 09:00", Hotline.Reception, new PublishAct { Decisions = [.. decisions] }, assignment: 1);
        Assert.Equal("Đã gặp bà [đã ẩn: họ tên] ([đã ẩn: số điện thoại]); thắc mắc xin gọi 0276 3822 233, gặp ông [đã ẩn: họ tên].", Public());
        Assert.Empty(Hotline.Log.Last(e => e.Fact is Published).Warnings);
    }

    [Fact]
    public void Publish_KeepingOwnDataOrWithoutReason_IsRefused()
    {
        Approve();
        var own = Draft().Passages[0];
        Hotline.Refused(
            RefusalCodes.PassageUnknown, "2025-03-04 09:00", Hotline.Reception,
            new PublishAct { Decisions = [new(own.Start, own.Length, true, new("xin giữ"))] }, assignment: 1);
        var phone = Answer.IndexOf("0276", StringComparison.Ordinal);
        Hotline.Refused(
            RefusalCodes.ReasonToKeepRequired, "2025-03-04 09:00", Hotline.Reception, new PublishAct { Decisions = [new(phone, 13, true)] }, assignment: 1);
    }

    [Fact]
    public void Publish_AnEditedText_IsLookedThroughAsWell()
    {
        Approve();
        Hotline.Must("2025-03-04 09:00", Hotline.Reception, new PublishAct { Edited = new("Chị Hoà đã được trả lời.") }, assignment: 1);
        Assert.Equal("Chị [đã ẩn: họ tên] đã được trả lời.", Public());
    }

    /// <summary>A first number that a second and a third one replaced, and a name that stood aside, are the submitter's still: no officer may keep them.</summary>
    [Fact]
    public void Publish_WhatLaterMessagesReplaced_StaysTheSubmitters()
    {
        Approve(
            "Đã gọi 0912.345.678, 0987.654.321 và 0909.111.222, gặp bà Lê Thị Tám.",
            new Submission { Name = new("Lê Thị Tám"), Phone = new("0987 654 321") },
            new Submission { Phone = new("0909 111 222") });

        Assert.Empty(Draft().Suspects);
        Hotline.Publish("2025-03-04 09:00");
        Assert.Equal("Đã gọi [đã ẩn: số điện thoại], [đã ẩn: số điện thoại] và [đã ẩn: số điện thoại], gặp bà [đã ẩn: họ tên].", Public());
    }

    [Fact]
    public void Publish_Twice_IsTheSameCommand()
    {
        Approve();
        var command = Hotline.Command("2025-03-04 09:00", Hotline.Reception, new PublishAct(), assignment: 1);
        Assert.True(Hotline.Do(command).IsAccepted);
        Assert.True(Hotline.Do(command).WasRepeated);
    }

    private void Approve(string answer = Answer, params Submission[] supplements)
    {
        var submission = new Submission
        {
            Content = new("Đèn đường trước chợ hỏng ba ngày nay."), Name = new("Nguyễn Thuý Hoà"), Phone = new("+84 912 345 678"), Email = new("hoa@x.vn"),
            Place = new("Chợ Long Hoa"),
        };
        Hotline.Register("2025-03-03 08:00", submission: submission);
        foreach (var supplement in supplements)
        {
            Hotline.Clarify("2025-03-03 08:02");
            Hotline.Supply("2025-03-03 08:02", supplement);
        }

        Hotline.Must("2025-03-03 08:10", Hotline.Reception, new ClassifyAct(new("Lighting")));
        Hotline.Must("2025-03-03 08:20", Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", "U1"));
        Hotline.Must("2025-03-03 09:00", Hotline.Officer("U1"), new AcceptAct(), assignment: 1);
        Hotline.Must("2025-03-03 10:00", Hotline.Officer("U1"), new SubmitResultAct(new(answer)), assignment: 1);
        Hotline.Must("2025-03-03 11:00", Hotline.Leader("U1"), new ApproveAct(), assignment: 1);
    }

    private PublicationDraft Draft() => Hotline.Desk.DraftPublicationAsync(new(Hotline.Code), new(1)).AsTask().Result!;

    private string? Public() => Read(PublicRecord.Of(Hotline.Case)!.Results.Single().Text);

    private string? Read(TextRef? reference) =>
        reference is { } known ? Hotline.Desk.ReadTextAsync(new(Hotline.Code), known).AsTask().Result?.Reveal() : null;
}
