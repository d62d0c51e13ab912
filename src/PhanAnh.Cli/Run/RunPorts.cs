using System.Security.Cryptography;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The ports of a run: in memory, or in three files beside each other for cases, texts and keys.</summary>
internal sealed class RunPorts : IAsyncDisposable
{
    private readonly IReadOnlyList<IAsyncDisposable?> _files;
    private readonly StoreGroup? _group;

    private RunPorts(ICaseStore store, IPersonalTexts texts, ICaseKeyStore keys, UnitRegister units, IReadOnlyList<IAsyncDisposable?> files, StoreGroup? group = null)
    {
        _group = group;
        Ports = new(store, texts, keys, new InMemoryUnitDirectory(units));
        _files = files;
    }

    public HotlinePorts Ports { get; }

    /// <summary>Whether what is written is kept only once it is flushed.</summary>
    public bool IsGrouped => _group is not null;

    public ValueTask FlushAsync(CancellationToken cancellation) => _group?.FlushAsync(cancellation) ?? default;

    public static RunPorts InMemory(UnitRegister units) =>
        new(new InMemoryCaseStore(), new InMemoryPersonalTexts(), new InMemoryCaseKeyStore(NewKey), units, []);

    /// <summary>Opens the files, or begins them; none where one cannot be used.</summary>
    public static ValueTask<RunPorts?> OpenAsync(
        string path, UnitRegister units, Durability durability, Complaints complaints, CancellationToken cancellation) =>
        OpenAsync(path, file => FileCaseKeyStore.OpenAsync(file, durability, cancellation), units, durability, complaints, cancellation);

    /// <summary>Begins files whose keys are made so; none, and a complaint, where there is one already.</summary>
    public static ValueTask<RunPorts?> NewAsync(
        string path, UnitRegister units, Func<CaseCode, CaseKey> newKey, Complaints complaints, CancellationToken cancellation)
    {
        if (File.Exists(path) || File.Exists(Beside(path, "keys")) || File.Exists(Beside(path, "texts")))
        {
            complaints.Add("STORE_EXISTS", "--store", path);
            return default;
        }

        return OpenAsync(path, file => FileCaseKeyStore.OpenAsync(file, newKey, Durability.Buffered, cancellation), units, Durability.Buffered, complaints, cancellation);
    }

    private static async ValueTask<RunPorts?> OpenAsync(
        string path, Func<string, ValueTask<FileCaseKeyStore>> openKeys, UnitRegister units, Durability durability, Complaints complaints, CancellationToken cancellation)
    {
        if (path == InputFile.StandardInput)
        {
            complaints.Add("STORE_NEEDS_FILE", InputFile.NameOf(path));
            return null;
        }

        var options = new JsonLinesOptions { Durability = durability };
        var store = await StoreFile.OpenAsync(
            path, file => JsonLinesCaseStore.OpenAsync(file, options, cancellation), opened => opened.Report, complaints).ConfigureAwait(false);
        var texts = store is null ? null : await StoreFile.OpenAsync(
            Beside(path, "texts"), file => JsonLinesPersonalTexts.OpenAsync(file, options, cancellation), opened => opened.Report, complaints).ConfigureAwait(false);
        var keys = texts is null ? null : await StoreFile.OpenAsync(
            Beside(path, "keys"), openKeys, opened => opened.Report, complaints).ConfigureAwait(false);
        IAsyncDisposable?[] files = [store, texts, keys];
        if (keys is not null)
        {
#pragma warning disable CA2000 // The ports that are returned own the group and close it.
            var group = durability == Durability.Grouped ? new StoreGroup(store!, texts!, keys) : null;
#pragma warning restore CA2000
            return new(store!, texts!, keys, units, group is null ? files : [group], group);
        }

        await CloseAsync(files).ConfigureAwait(false);
        return null;
    }

    public ValueTask DisposeAsync() => CloseAsync(_files);

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
