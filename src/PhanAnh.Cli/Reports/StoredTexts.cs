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
        if (wanted.Count == 0 || await SealedTexts.OpenAsync(path, complaints, cancellation).ConfigureAwait(false) is not { } files)
        {
            return found;
        }

        await using (files.ConfigureAwait(false))
        {
            foreach (var text in wanted)
            {
                if (await files.Keys.FindAsync(text.Case, cancellation).ConfigureAwait(false) is { } key
                    && await files.Texts.FindAsync(text.Case, key, text.Reference, cancellation).ConfigureAwait(false) is { } read)
                {
                    found[text.Reference] = read;
                }
            }
        }

        return found;
    }
}
