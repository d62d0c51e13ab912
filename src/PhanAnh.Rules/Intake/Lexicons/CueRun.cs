using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>A part of a term without gap: every way its words can be chosen, each choice a row of words.</summary>
/// <param name="Choices">At least one; none is empty.</param>
internal sealed record CueRun(ImmutableArray<ImmutableArray<WordKey>> Choices)
{
    // "(a|b) (c|d)" has four; a term of more is no term.
    private const int MostChoices = 4_000;

    /// <summary>None where some choice has no word, or a word that no syllable is as long as, or there are too many.</summary>
    internal static CueRun? Of(ReadOnlySpan<char> text)
    {
        ImmutableArray<ImmutableArray<WordKey>> choices = [[]];
        while (!text.IsEmpty)
        {
            var open = text.IndexOf('(');
            var plain = open < 0 ? text : text[..open];
            if (!plain.IsWhiteSpace())
            {
                choices = Times(choices, plain.ToString());
            }

            var close = open < 0 ? -1 : text.IndexOf(')');
            if (open >= 0 && close < open)
            {
                return null;
            }

            choices = open < 0 ? choices : Times(choices, text[(open + 1)..close].ToString().Split('|'));
            if (choices.IsEmpty || choices.Length > MostChoices)
            {
                return null;
            }

            text = open < 0 ? [] : text[(close + 1)..];
        }

        return choices.Any(choice => choice.IsEmpty) ? null : new(choices);
    }

    private static ImmutableArray<ImmutableArray<WordKey>> Times(ImmutableArray<ImmutableArray<WordKey>> choices, params string[] alternatives)
    {
        var words = Array.ConvertAll(alternatives, WordsOf);
        return words.Any(choice => choice is null) || (long)choices.Length * words.Length > MostChoices
            ? []
            : [.. choices.SelectMany(_ => words, (choice, more) => choice.AddRange(more!.Value))];
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
