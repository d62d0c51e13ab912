using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>
/// Published results to be searched in. It takes <see cref="PublicEntry"/> and nothing else, so what was refused, hidden, secret, confidential or withheld cannot come into it;
/// it keeps the records and the words of the answers under their keys, and no answer as it was written.
/// </summary>
/// <remarks>Thread-safe: a search sees the entries of one moment. A search is linear in the number of entries.</remarks>
public sealed class PublicIndex
{
    /// <summary>Words of a query beyond this many are passed over, so that no query costs more than another.</summary>
    private const int MostWords = 16;

    private readonly Func<string, string> _keyOf;
    private ImmutableDictionary<CaseCode, Entry> _entries = ImmutableDictionary<CaseCode, Entry>.Empty;

    /// <summary>An empty index.</summary>
    /// <param name="keyOf">
    /// Turns text into the key under which it is compared ordinally, such as <c>VietnameseText.SearchKey</c>, which is blind to case, tones and marks; blind to case alone
    /// where left out.
    /// </param>
    public PublicIndex(Func<string, string>? keyOf = null) => _keyOf = keyOf ?? (text => text.ToUpperInvariant());

    /// <summary>How many records it holds.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds an entry, or puts it in the place of the one of its case.</summary>
    public void Put(PublicEntry entry) => ImmutableInterlocked.AddOrUpdate(
        ref _entries, entry.Record.Code, _ => EntryOf(entry), (_, _) => EntryOf(entry));

    /// <summary>Takes the entry of a case out, if there is one.</summary>
    public void Remove(CaseCode code) => ImmutableInterlocked.TryRemove(ref _entries, code, out _);

    /// <summary>One page of the records for which everything asked for holds; a page behind the last one is empty.</summary>
    public PublicPage<PublicRecord> Search(PublicQuery query)
    {
        var words = query.Text is { } text ? Words(text).Distinct(StringComparer.Ordinal).Take(MostWords).ToArray() : [];
        if (words.Length == 0 && !string.IsNullOrWhiteSpace(query.Text))
        {
            return new(0, []);
        }

        var found = _entries.Values
            .Where(entry => query.Admits(entry.Record) && words.All(entry.Words.Contains))
            .Select(entry => entry.Record)
            .OrderByDescending(record => record.PublishedOn)
            .ThenByDescending(record => record.ReceivedOn)
            .ThenBy(record => record.Code.Value, StringComparer.Ordinal)
            .ToArray();
        var skipped = (long)(query.Page - 1) * query.PageSize;
        return new(found.Length, skipped >= found.Length ? [] : [.. found.Skip((int)skipped).Take(query.PageSize)]);
    }

    private Entry EntryOf(PublicEntry entry) =>
        new(entry.Record, entry.Answers.SelectMany(answer => Words(answer.Text.Reveal())).ToImmutableHashSet(StringComparer.Ordinal));

    /// <summary>The words of a key: Vietnamese writes each syllable apart, so a whole word is what somebody looks for.</summary>
    private IEnumerable<string> Words(string text)
    {
        var key = _keyOf(text);
        for (var i = 0; i < key.Length;)
        {
            var start = i;
            while (i < key.Length && IsOfAWord(key[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return key[start..i];
            }

            i++;
        }
    }

    private static bool IsOfAWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private sealed record Entry(PublicRecord Record, ImmutableHashSet<string> Words);
}
