using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Where the submitter lives, and who they are, stays out of the public text whatever the officer of the unit wrote.</summary>
public sealed class OwnAddressPublicationTests : TayNinhScenarios
{
    [Theory]
    [Trait("Clause", "TN58-A10.3a-1")]
    [InlineData("Số 12/4, đường Trần Phú, phường 3, TP Tây Ninh", "Đã kiểm tra tại số 12/4 đường Trần Phú, phường 3.", "Đã kiểm tra tại số [đã ẩn: địa chỉ].")]
    [InlineData("Số 12/4, đường Trần Phú, phường 3, TP Tây Ninh", "Đã sửa đường Trần Phú, phường 3.", "Đã sửa đường Trần Phú, phường 3.")]
    [InlineData("tổ 3, ấp 4, xã Tân Hưng, tỉnh Tây Ninh", "Đã gặp bà Hoa tại tổ 3, ấp 4, xã Tân Hưng.", "Đã gặp bà [đã ẩn: họ tên] tại [đã ẩn: địa chỉ].")]
    public async Task Publish_AnAnswerWithTheHouseOfTheSubmitter_ShowsTheRoadAlone(string address, string answer, string expected)
    {
        Hotline.Register("2025-03-03 08:00", submission: new Submission
        {
            Content = new("Đèn đường trước chợ hỏng ba ngày nay."), Name = new("Nguyễn Thị Hoa (Tây Ninh)"), Phone = new("+84 912 345 678"), Address = new(address),
            Place = new("Chợ Long Hoa"),
        });
        Hotline.Must("2025-03-03 08:10", Hotline.Reception, new ClassifyAct(new("Lighting")));
        Hotline.Must("2025-03-03 08:20", Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", "U1"));
        Hotline.Must("2025-03-03 09:00", Hotline.Officer("U1"), new AcceptAct(), assignment: 1);
        Hotline.Must("2025-03-03 10:00", Hotline.Officer("U1"), new SubmitResultAct(new(answer)), assignment: 1);
        Hotline.Must("2025-03-03 11:00", Hotline.Leader("U1"), new ApproveAct(), assignment: 1);
        Hotline.Publish("2025-03-04 09:00");
        var text = PublicRecord.Of(Hotline.Case)!.Results.Single().Text!.Value;
        var published = await Hotline.Desk.ReadTextAsync(new(Hotline.Code), text);
        Assert.Equal(expected, published?.Reveal());
    }
}
