using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The administrative unit that a submission names, as figures by place count it.</summary>
public sealed class PlaceNamedTests
{
    private static readonly Actor Officer = Actor.Of("tiep-nhan-01", "ReceptionOfficer");

    private readonly AdvisedDesk _advised = new("tay-ninh", new([AdvisedDesk.Unit("U1", "Department")]), """{ "rules": [{ "id": "r", "units": ["U1"] }] }""");

    [Theory]
    [InlineData("phường Long Hoa, thị xã Hòa Thành", 6, "25645")]
    [InlineData("phường Long Hoa, thị xã Hòa Thành", 7, "25645")]
    [InlineData("xã Trường Đông", 7, "25648")]
    [InlineData("thị xã Hòa Thành", 7, "709")]
    [InlineData("xã Ninh Điền", 7, "90003")]
    [InlineData("xã Ninh Điền", 6, null)]
    [InlineData("phường Lông Hoa", 7, null)]
    [InlineData("trước chợ", 7, null)]
    [InlineData(null, 7, null)]
    public void PlaceNamed_TextOfASubmission_IsTheUnitAsItWasNamed(string? text, int month, string? code)
    {
        _advised.Register(AdvisedDesk.At(2025, month, 2), Officer, "zalo", "Reflection", text);

        Assert.Equal(code, Hotline.Wait(_advised.Desk.PlaceNamedAsync(new("C-1")))?.Value);
        Assert.Null(Hotline.Wait(_advised.Desk.PlaceNamedAsync(new("C-2"))));
    }

    [Fact]
    public async Task PlaceNamed_AfterErasure_IsNone()
    {
        _advised.Register(AdvisedDesk.At(2025, 7, 2), Officer, "zalo", "Reflection", "xã Ninh Điền");
        await _advised.Keys.DestroyAsync(new("C-1"));

        Assert.Null(await _advised.Desk.PlaceNamedAsync(new("C-1")));
    }
}
