namespace PhanAnh.Cli.Tests;

/// <summary>A small province made up by the tool: its commands, its units, and the store in which they were carried out.</summary>
public sealed class SimulatedProvince : IDisposable
{
    private readonly Folder _folder = new();

    public SimulatedProvince() => Phananh.Run(
        "simulate", "--preset", "tay-ninh", "--cases", "60", "--commands", Commands, "--units-to", Units, "--store", Store, "--hours", Hours).Exits(0);

    public static string Hours => "07:30-11:30,13:00-17:00";

    public string Commands => _folder["commands.jsonl"];

    public string Units => _folder["units.json"];

    public string Store => _folder["cases.jsonl"];

    /// <summary>A verb over the store, with the options it needs.</summary>
    public string[] Over(string verb, string store) => verb switch
    {
        "verify" => [verb, store],
        "report" => [verb, store, "--period", "2025-02", .. Regulation],
        "advance" => [verb, store, "--until", "2025-11-20T00:00", .. Regulation],
        "clocks" or "overdue" => [verb, store, "--at", "2025-11-20T00:00", .. Regulation],
        "reproject" => [verb, store, "--at", "2025-11-20T00:00", "--onto", "tay-ninh", .. Regulation],
        "run" => [verb, store, .. Regulation],
        "check" => [verb, store, "--preset", "tay-ninh"],
        "redact" => [verb, store],
        _ => ["due", "--batch", store],
    };

    public void Dispose() => _folder.Dispose();

    private string[] Regulation => ["--preset", "tay-ninh", "--units", Units, "--hours", Hours];
}
