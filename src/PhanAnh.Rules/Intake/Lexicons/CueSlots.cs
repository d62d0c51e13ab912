using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>Reads slots, each only once: the classes of a lexicon stand in many of its lines. Not thread-safe.</summary>
internal sealed class CueSlots
{
    private readonly Dictionary<string, CueSlot?>.AlternateLookup<ReadOnlySpan<char>> _known =
        new Dictionary<string, CueSlot?>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words, or in brackets one alternative behind the other; none where some sign is no word.</summary>
    internal CueSlot? Of(ReadOnlySpan<char> text)
    {
        if (!_known.TryGetValue(text, out var slot))
        {
            _known[text] = slot = Read(text);
        }

        return slot;
    }

    private static CueSlot? Read(ReadOnlySpan<char> text)
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<WordKey>>();
        var inside = text[0] == '(' ? text[1..^1] : text;
        foreach (var range in inside.Split(text[0] == '(' ? '|' : '\0'))
        {
            if (WordsOf(inside[range].ToString()) is not { } words)
            {
                return null;
            }

            alternatives.Add(words);
        }

        return new(alternatives.ToImmutable());
    }

    private static ImmutableArray<WordKey>? WordsOf(string text)
    {
        var scan = TextScan.Of(text, TextLimits.Default);
        if (scan.Defect is not null)
        {
            return null;
        }

        using var shadow = ShadowText.Of(text, scan);
        var words = ImmutableArray.CreateBuilder<WordKey>();
        var reader = new WordReader(shadow.Text);
        while (reader.MoveNext())
        {
            if (reader.Current.Letters == 0)
            {
                return null;
            }

            words.Add(WordKey.Of(reader.Current));
        }

        // An alternative may be empty, a sign that is no word may not.
        return words.Count == 0 && !string.IsNullOrWhiteSpace(text) ? null : words.ToImmutable();
    }
}
