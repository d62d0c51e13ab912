using System.Security.Cryptography;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The ports of a run: in memory, or in three files beside each other for cases, texts and keys.</summary>
internal sealed class RunPorts : IAsyncDisposable
{
    private readonly IReadOnlyList<IAsyncDisposable> _files;

    private RunPorts(ICaseStore store, IPersonalTexts texts, ICaseKeyStore keys, UnitRegister units, IReadOnlyList<IAsyncDisposable> files)
    {
        Ports = new(store, texts, keys, new InMemoryUnitDirectory(units));
        _files = files;
    }

    public HotlinePorts Ports { get; }

    /// <summary>Opens the ports; none where a file cannot be used. What was found in files that can be is added to the complaints too.</summary>
    public static async ValueTask<RunPorts?> OpenAsync(
        string? path, UnitRegister units, bool sync, Complaints complaints, CancellationToken cancellation)
    {
        if (path is null)
        {
            return new(new InMemoryCaseStore(), new InMemoryPersonalTexts(), new InMemoryCaseKeyStore(NewKey), units, []);
        }

        var files = new List<IAsyncDisposable>();
        try
        {
            var options = new JsonLinesOptions { Durability = sync ? Durability.FlushToDisk : Durability.Buffered };
            var store = await JsonLinesCaseStore.OpenAsync(path, options, cancellation).ConfigureAwait(false);
            files.Add(store);
            var texts = await JsonLinesPersonalTexts.OpenAsync(Beside(path, "texts"), options, cancellation).ConfigureAwait(false);
            files.Add(texts);
            var keys = await FileCaseKeyStore.OpenAsync(Beside(path, "keys"), cancellation).ConfigureAwait(false);
            files.Add(keys);
            Tell(store.Report, path, complaints);
            Tell(texts.Report, Beside(path, "texts"), complaints);
            Tell(keys.Report, Beside(path, "keys"), complaints);
            return new(store, texts, keys, units, files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            complaints.Add(e is InvalidDataException ? "STORE_FOREIGN" : e is DirectoryNotFoundException ? "FILE_NOT_FOUND" : "STORE_OPEN", path);
            await CloseAsync(files).ConfigureAwait(false);
            return null;
        }
    }

    public ValueTask DisposeAsync() => CloseAsync(_files);

    /// <summary><c>cases.jsonl</c> has its texts in <c>cases.texts.jsonl</c>.</summary>
    internal static string Beside(string path, string what) => Path.ChangeExtension(path, $".{what}{Path.GetExtension(path)}");

    private static CaseKey NewKey(CaseCode code) => new(RandomNumberGenerator.GetBytes(CaseKey.Length));

    private static void Tell(OpenReport report, string path, Complaints complaints)
    {
        if (report.TornBytes > 0)
        {
            complaints.Add("STORE_TORN_CUT", path, TimeTexts.Text(report.TornBytes), report.TornFile ?? "–");
        }

        foreach (var defect in report.Defects)
        {
            complaints.Add(defect, path);
        }
    }

    private static async ValueTask CloseAsync(IReadOnlyList<IAsyncDisposable> files)
    {
        foreach (var file in files)
        {
            await file.DisposeAsync().ConfigureAwait(false);
        }
    }
}
