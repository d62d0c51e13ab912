using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What every role gets in every state for every trigger, decided for real and approved as a text.</summary>
public sealed class DecisionTableTests
{
    [Fact]
    public void DecisionTable_OfTayNinh_IsTheApprovedOne() => AssertApproved("tay-ninh-58-2024", DecisionTable.Of(PresetText.TayNinh.Preset));

    private static void AssertApproved(string name, string actual)
    {
        var folder = Path.Combine(Root(), "tests", "PhanAnh.Tests", "Presets", "Approved");
        var approved = Path.Combine(folder, name + ".txt");
        var received = Path.Combine(folder, name + ".received.txt");
        if (Environment.GetEnvironmentVariable("PHANANH_APPROVE") == "1")
        {
            File.WriteAllText(approved, actual);
        }

        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"The decision table differs from Presets/Approved/{name}.txt; it stands beside it as {name}.received.txt. If the change is meant, set PHANANH_APPROVE=1.");
    }

    /// <summary>Found by its solution file: a deterministic build maps the paths of sources away.</summary>
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PhanAnh.Core.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside a working copy.");
        }

        return folder.FullName;
    }
}
