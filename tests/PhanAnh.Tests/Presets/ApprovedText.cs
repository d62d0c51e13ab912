namespace PhanAnh.Tests;

/// <summary>A text that somebody has read and approved, in the folder <c>Approved</c> beside the tests.</summary>
internal static class ApprovedText
{
    internal static void Assert(string tests, string name, string actual)
    {
        var folder = Path.Combine(WorkingCopy.Root, "tests", "PhanAnh.Tests", tests, "Approved");
        var approved = Path.Combine(folder, name + ".txt");
        var received = Path.Combine(folder, name + ".received.txt");
        if (Environment.GetEnvironmentVariable("PHANANH_APPROVE") == "1")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(approved, actual);
        }

        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Xunit.Assert.Fail($"The decision table differs from {tests}/Approved/{name}.txt; it stands beside it as {name}.received.txt. If the change is meant, set PHANANH_APPROVE=1.");
    }
}
