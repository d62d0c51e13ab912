using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Cli.Tests;

public sealed class CommandsPageTests
{
    private static string Page
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "PhanAnh.Core.sln")))
            {
                folder = folder.Parent!;
            }

            return File.ReadAllText(Path.Combine(folder.FullName, "docs", "commands.md"));
        }
    }

    private static string Block(string language) => Page.Split($"```{language}\n")[1].Split("```")[0];

    [Fact]
    public void Examples_OfCommands_AreSoundUnderTheRegulation()
    {
        var reader = new CommandReader(PresetLibrary.Shipped.Find("tay-ninh")!);
        var lines = Block("jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Empty(reader.Read(1, Encoding.UTF8.GetBytes(line)).Defects));
    }

    [Fact]
    public void Example_OfUnits_IsSound() => Assert.Empty(UnitFile.Read(Encoding.UTF8.GetBytes(Block("json"))).Defects);

    [Fact]
    public void Page_OfCommands_NamesEveryAct() =>
        Assert.All(Enum.GetNames<ActKind>(), act => Assert.Contains($"`{act}`", Page, StringComparison.Ordinal));
}
