using PhanAnh.Calendar;

namespace PhanAnh.Tests;

public sealed class LimitFormsTests
{
    [Fact]
    public void Defect_OfALimit_ListsEveryFormInBothLanguages()
    {
        var defect = Assert.Single(PresetText.TayNinh.WithLine("return", "\"24 hours\"", "\"soon\"").Load().Defects);

        Assert.Equal("LIMIT_FORMAT", defect.Code);
        Assert.Equal(TimeLimit.Forms, defect.Allowed);
        Assert.All(TimeLimit.Forms, form => Assert.Contains(form, defect.Vietnamese, StringComparison.Ordinal));
        Assert.All(TimeLimit.Forms, form => Assert.Contains(form, defect.English, StringComparison.Ordinal));
    }

    [Fact]
    public void Defect_OfAUnitsOwnLimit_ListsWhatAUnitMayPromise()
    {
        var file = UnitFile.Read("""{ "units": [ { "code": "a", "name": "A", "ownLimits": { "Lighting": "none" } } ] }"""u8.ToArray());

        Assert.Equal(
            ["30 minutes", "24 hours", "8 working hours", "6 working days", "20 days", "1 month", "1 year", "same working day"],
            Assert.Single(file.Defects).Allowed);
    }
}
