namespace PhanAnh.Cli.Tests;

/// <summary>A small province made up by the tool: its commands, its units, and the store in which they were carried out. It is made once; each class of tests has its own files.</summary>
public sealed class SimulatedProvince : IDisposable
{
    private static readonly Lazy<Folder> Made = new(Make);

    private readonly Folder _folder = new();

    public SimulatedProvince()
    {
        File.Copy(Made.Value["commands.jsonl"], Commands);
        File.Copy(Made.Value["units.json"], Units);
        StoreCopy.Make(Made.Value["cases.jsonl"], Store);
    }

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

    private static Folder Make()
    {
        var folder = new Folder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        Phananh.Run(
            "simulate", "--preset", "tay-ninh", "--cases", "60", "--commands", folder["commands.jsonl"], "--units-to", folder["units.json"], "--store", folder["cases.jsonl"],
            "--hours", Hours).Exits(0);
        return folder;
    }

    private string[] Regulation => ["--preset", "tay-ninh", "--units", Units, "--hours", Hours];
}
