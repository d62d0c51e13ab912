using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The personal texts and keys beside a store, which are read and left as they are.</summary>
internal sealed class SealedTexts : IAsyncDisposable
{
    private readonly JsonLinesPersonalTexts _texts;
    private readonly FileCaseKeyStore _keys;

    private SealedTexts(JsonLinesPersonalTexts texts, FileCaseKeyStore keys) => (_texts, _keys) = (texts, keys);

    public IPersonalTexts Texts => _texts;

    public ICaseKeyStore Keys => _keys;

    /// <summary>The files; none where one is missing or cannot be used, which is told.</summary>
    public static async ValueTask<SealedTexts?> OpenAsync(string path, Complaints complaints, CancellationToken cancellation)
    {
        if (path == InputFile.StandardInput)
        {
            complaints.Add("STORE_NEEDS_FILE", InputFile.NameOf(path));
            return null;
        }

        var texts = await StoreFile.OpenAsync(
            RunPorts.Beside(path, "texts"),
            file => JsonLinesPersonalTexts.OpenAsync(file, new() { ReadOnly = true }, cancellation),
            opened => opened.Report,
            complaints).ConfigureAwait(false);
        var keys = texts is null ? null : await StoreFile.OpenAsync(
            RunPorts.Beside(path, "keys"), file => FileCaseKeyStore.OpenReadOnlyAsync(file, cancellation), opened => opened.Report, complaints).ConfigureAwait(false);
        if (keys is not null)
        {
            return new(texts!, keys);
        }

        if (texts is not null)
        {
            await texts.DisposeAsync().ConfigureAwait(false);
        }

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await _keys.DisposeAsync().ConfigureAwait(false);
        await _texts.DisposeAsync().ConfigureAwait(false);
    }
}
