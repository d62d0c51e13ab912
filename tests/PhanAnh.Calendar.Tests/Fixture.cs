namespace PhanAnh.Calendar.Tests;

/// <summary>The tables that lie beside the tests.</summary>
internal static class Fixture
{
    internal static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(Fixture).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }
}
