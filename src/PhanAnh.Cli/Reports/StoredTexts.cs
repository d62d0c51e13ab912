using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Cli;

/// <summary>Reads the texts that a report may hold out of the files beside a store, and changes none of them.</summary>
internal static class StoredTexts
{
    /// <summary>The texts; one whose key was destroyed is left out, and so are all where a file is missing, which is told.</summary>
    public static async ValueTask<IReadOnlyDictionary<TextRef, SensitiveText>> ReadAsync(
        string path, IReadOnlyCollection<WantedText> wanted, Complaints complaints, CancellationToken cancellation)
    {
        var found = new Dictionary<TextRef, SensitiveText>();
        if (wanted.Count == 0)
        {
            return found;
        }

        if (path == InputFile.StandardInput)
        {
            complaints.Add("STORE_NEEDS_FILE", InputFile.NameOf(path));
            return found;
        }

        var texts = await StoreFile.OpenAsync(
            RunPorts.Beside(path, "texts"),
            file => JsonLinesPersonalTexts.OpenAsync(file, new() { ReadOnly = true }, cancellation),
            opened => opened.Report,
            complaints).ConfigureAwait(false);
        if (texts is null)
        {
            return found;
        }

        await using (texts.ConfigureAwait(false))
        {
            var keys = await StoreFile.OpenAsync(
                RunPorts.Beside(path, "keys"), file => FileCaseKeyStore.OpenReadOnlyAsync(file, cancellation), opened => opened.Report, complaints).ConfigureAwait(false);
            if (keys is null)
            {
                return found;
            }

            await using (keys.ConfigureAwait(false))
            {
                foreach (var text in wanted)
                {
                    if (await keys.FindAsync(text.Case, cancellation).ConfigureAwait(false) is { } key
                        && await texts.FindAsync(text.Case, key, text.Reference, cancellation).ConfigureAwait(false) is { } read)
                    {
                        found[text.Reference] = read;
                    }
                }
            }
        }

        return found;
    }
}
