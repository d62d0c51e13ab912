using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class GuardListTests
{
    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Load_ARowWithManyGuards_IsSoundUpToSixtyFour(int count, bool sound)
    {
        var guards = string.Join(", ", Enumerable.Repeat("\"NoteGiven\"", count));
        var load = PresetText.TayNinh.WithLine("T29", line => line.Replace("""["NoteGiven"]""", $"[{guards}]", StringComparison.Ordinal)).Load();
        Assert.Equal(sound, load.IsSound);
        Assert.All(load.Defects, defect => Assert.Equal("SIZE_LIMIT", defect.Code));
    }
}
