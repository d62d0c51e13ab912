namespace PhanAnh.Conventions.Tests;

/// <summary>Fails a convention with everything that breaks it, and with what to do about it.</summary>
internal static class Violation
{
    public static void None(string convention, IEnumerable<string> found)
    {
        var list = found.ToList();
        if (list.Count > 0)
        {
            Assert.Fail($"{convention}{Environment.NewLine}{string.Join(Environment.NewLine, list.Select(v => "  " + v))}");
        }
    }
}
