using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Finds personal data in a text that is to be published: the submitter's own, in every spelling, and whatever has the form of personal data. It hides
/// nothing by itself but the former; of the rest the officer who publishes decides on the draft.
/// </summary>
/// <remarks>
/// Immutable and thread-safe; make one for a case and use it for all its texts. Linear in the text, without regular expressions; the same text gives the
/// same passages on every machine, in every culture, globalization mode and normal form. Any text is taken, well-formed or not.
/// </remarks>
public sealed class Redactor
{
    // What is hidden may lay open what its neighbour is: 290123456o+84… A clean text is read once, others twice; nobody writes chains of three.
    private const int MostTurns = 8;

    private readonly OwnDataFinder own;
    private readonly EmailFinder emails;
    private readonly WebAddressFinder addresses;
    private readonly NumberFinder numbers;

    private Redactor(KnownPerson person, RedactionRules rules)
    {
        own = new(person);
        emails = new(rules);
        addresses = new(rules);
        numbers = new(rules);
    }

    /// <summary>A redactor for a case.</summary>
    /// <param name="person">Whose data never becomes public.</param>
    /// <param name="rules">Which contacts of offices may; <see cref="RedactionRules.None"/> where null.</param>
    public static Redactor For(KnownPerson person, RedactionRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new(person, rules ?? RedactionRules.None);
    }

    /// <summary>A redactor for the case of a submission.</summary>
    /// <param name="submission">What arrived.</param>
    /// <param name="rules">Which contacts of offices may become public; none where null.</param>
    public static Redactor For(Submission submission, RedactionRules? rules = null) => For(KnownPerson.Of(submission), rules);

    /// <summary>The text with all personal data found in it, for an officer to decide.</summary>
    public PublicationDraft Review(SensitiveText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reading = RedactionText.Of(text.Reveal());
        var found = new List<FoundPassage>();
        own.Find(reading, found);
        Passages.Join(found);
        Passages.TakeBrackets(reading.Text, found);
        var hidden = Block(reading, found);
        for (var (turn, before) = (0, -1); turn < MostTurns && before != hidden; turn++)
        {
            FindSuspects(reading.Text, found);
            Passages.Join(found);
            Passages.TakeBrackets(reading.Text, found);
            (before, hidden) = (hidden, Block(reading, found));
        }

        foreach (var passage in found)
        {
            reading.Block(passage.Start, passage.Length);
        }

        NameFinder.Find(reading.Text, found);
        Passages.Join(found);
        return new(text, Passages.InRawText(reading, found));
    }

    /// <summary>
    /// The text with everything hidden that is hidden unless an officer keeps it: for a preview, a list, a message. Redacting its result again changes
    /// nothing.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">The language of the markers.</param>
    public string Redact(string text, Language language = Language.Vietnamese) => Review(new(text)).Review(language: language).Text.Reveal();

    private void FindSuspects(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        emails.Find(text, found);
        addresses.Find(text, found);
        numbers.Find(text, found);
        AddressFinder.Find(text, found);
    }

    /// <summary>Makes what will be hidden a barrier; answers how much that is.</summary>
    private static int Block(RedactionText reading, List<FoundPassage> found)
    {
        var hidden = 0;
        foreach (var passage in found.Where(passage => passage.IsHiddenUnlessKept))
        {
            reading.Block(passage.Start, passage.Length, passage.Kind == PersonalDataKind.Name);
            hidden += passage.Length;
        }

        return hidden;
    }
}
