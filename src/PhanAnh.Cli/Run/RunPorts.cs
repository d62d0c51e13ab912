using System.Security.Cryptography;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The ports of a run: in memory, or in three files beside each other for cases, texts and keys.</summary>
internal sealed class RunPorts : IAsyncDisposable
{
    private readonly IReadOnlyList<IAsyncDisposable?> _files;
    private readonly Func<CancellationToken, ValueTask>? _keep;

    private RunPorts(
        ICaseStore store, IPersonalTexts texts, ICaseKeyStore keys, UnitRegister units, IReadOnlyList<IAsyncDisposable?> files, Func<CancellationToken, ValueTask>? keep = null)
    {
        _keep = keep;
        Ports = new(store, texts, keys, new InMemoryUnitDirectory(units));
        _files = files;
    }

    public HotlinePorts Ports { get; }

    /// <summary>Whether all is forgotten at the end.</summary>
    public bool AreInMemory => _files.Count == 0;

    /// <summary>Makes what was done so far last, as far as it shall. Commands may go on meanwhile.</summary>
    /// <exception cref="IOException">The disk is full or gone.</exception>
    public ValueTask KeepAsync(CancellationToken cancellation) => _keep?.Invoke(cancellation) ?? default;

    public static RunPorts InMemory(UnitRegister units) =>
        new(new InMemoryCaseStore(), new InMemoryPersonalTexts(), new InMemoryCaseKeyStore(NewKey), units, []);

    /// <summary>Opens the files, or begins them; none where one cannot be used. What is done is kept many commands at once.</summary>
    /// <param name="path">The file of cases.</param>
    /// <param name="units">The units.</param>
    /// <param name="toDisk">Whether what is done is on the disk before anybody is told of it, or given to the operating system only.</param>
    /// <param name="complaints">Takes what is wrong with them.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ValueTask<RunPorts?> OpenAsync(string path, UnitRegister units, bool toDisk, Complaints complaints, CancellationToken cancellation) =>
        OpenAsync(path, Durability.Grouped, file => FileCaseKeyStore.OpenAsync(file, Durability.Grouped, cancellation), units, toDisk, complaints, cancellation);

    /// <summary>The files of a store.</summary>
    public static IReadOnlyList<string> FilesOf(string path) => [path, Beside(path, "texts"), Beside(path, "keys")];

    /// <summary>Begins files whose keys are made so; none, and a complaint, where there is one already.</summary>
    public static ValueTask<RunPorts?> NewAsync(
        string path, UnitRegister units, Func<CaseCode, CaseKey> newKey, Complaints complaints, CancellationToken cancellation)
    {
        CheckNew(path, complaints);
        return complaints.Any ? default : OpenAsync(
            path, Durability.Buffered, file => FileCaseKeyStore.OpenAsync(file, newKey, Durability.Buffered, cancellation), units, toDisk: false, complaints, cancellation);
    }

    /// <summary>Tells where there is such a store already, or can be none. Nothing is opened.</summary>
    public static void CheckNew(string path, Complaints complaints)
    {
        if (path == InputFile.StandardInput)
        {
            complaints.Add("STORE_NEEDS_FILE", InputFile.NameOf(path));
        }
        else if (FilesOf(path).Any(File.Exists))
        {
            complaints.Add("STORE_EXISTS", "--store", path);
        }
    }

    private static async ValueTask<RunPorts?> OpenAsync(
        string path,
        Durability durability,
        Func<string, ValueTask<FileCaseKeyStore>> openKeys,
        UnitRegister units,
        bool toDisk,
        Complaints complaints,
        CancellationToken cancellation)
    {
        if (path == InputFile.StandardInput)
        {
            complaints.Add("STORE_NEEDS_FILE", InputFile.NameOf(path));
            return null;
        }

        var options = new JsonLinesOptions { Durability = durability };
        var store = await StoreFile.OpenAsync(
            path, file => JsonLinesCaseStore.OpenAsync(file, options, cancellation), opened => opened.Report, complaints).ConfigureAwait(false);
        if (store is { Report.Lines: > 0 } && FilesOf(path).FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            // An empty file in its place would make a file that was mislaid look like keys that were destroyed.
            complaints.Add("STORE_INCOMPLETE", path, missing);
            await CloseAsync([store]).ConfigureAwait(false);
            return null;
        }

        var texts = store is null ? null : await StoreFile.OpenAsync(
            Beside(path, "texts"), file => JsonLinesPersonalTexts.OpenAsync(file, options, cancellation), opened => opened.Report, complaints).ConfigureAwait(false);
        var keys = texts is null ? null : await StoreFile.OpenAsync(
            Beside(path, "keys"), openKeys, opened => opened.Report, complaints).ConfigureAwait(false);
        IAsyncDisposable?[] files = [store, texts, keys];
        if (keys is not null)
        {
#pragma warning disable CA2000 // The ports that are returned close what the group would.
            var group = durability == Durability.Grouped ? new StoreGroup(store!, texts!, keys) : null;
#pragma warning restore CA2000
            return new(store!, texts!, keys, units, files, group is null ? null : toDisk ? group.FlushAsync : group.WriteAsync);
        }

        await CloseAsync(files).ConfigureAwait(false);
        return null;
    }

    /// <exception cref="IOException">The disk is full or gone; the files are closed nevertheless.</exception>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await KeepAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            await CloseAsync(_files).ConfigureAwait(false);
        }
    }

    /// <summary><c>cases.jsonl</c> has its texts in <c>cases.texts.jsonl</c>.</summary>
    internal static string Beside(string path, string what) => Path.ChangeExtension(path, $".{what}{Path.GetExtension(path)}");

    private static CaseKey NewKey(CaseCode code) => new(RandomNumberGenerator.GetBytes(CaseKey.Length));

    private static async ValueTask CloseAsync(IEnumerable<IAsyncDisposable?> files)
    {
        foreach (var file in files.OfType<IAsyncDisposable>())
        {
            await file.DisposeAsync().ConfigureAwait(false);
        }
    }
}
