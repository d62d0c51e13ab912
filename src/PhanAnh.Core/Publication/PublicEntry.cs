using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>A published answer with its words. Made by <see cref="PublicEntry"/> alone.</summary>
public sealed record PublicAnswer
{
    internal PublicAnswer(PublicResult result, SensitiveText text)
    {
        Unit = result.Unit;
        PublishedOn = result.PublishedOn;
        Rating = result.Rating;
        Text = text;
    }

    /// <summary>The unit that answers; none where the coordinating unit answered directly.</summary>
    public UnitCode? Unit { get; }

    /// <summary>The local day on which it was published.</summary>
    public LocalDate PublishedOn { get; }

    /// <summary>The submitter's rating; none where there is none.</summary>
    public TermCode? Rating { get; }

    /// <summary>The words as an officer published them; for the page, not for logs, since they may be taken back.</summary>
    public SensitiveText Text { get; }
}

/// <summary>A public record with the words of its answers, resolved by the references in the record and by no others.</summary>
public sealed record PublicEntry
{
    private PublicEntry(PublicRecord record, ImmutableArray<PublicAnswer> answers)
    {
        Record = record;
        Answers = answers;
    }

    /// <summary>What may be shown of the case.</summary>
    public PublicRecord Record { get; }

    /// <summary>Its answers, in order of dispatch; at least one.</summary>
    public ImmutableArray<PublicAnswer> Answers { get; }

    /// <summary>Reads the words of a record; none where the key of the case is destroyed or no text is kept: then there is nothing left to show.</summary>
    /// <param name="record">The record.</param>
    /// <param name="texts">Keeps the texts.</param>
    /// <param name="key">The key of the case; none where it was destroyed.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async ValueTask<PublicEntry?> ReadAsync(
        PublicRecord record, IPersonalTexts texts, CaseKey? key, CancellationToken cancellation = default)
    {
        if (key is null)
        {
            return null;
        }

        var answers = ImmutableArray.CreateBuilder<PublicAnswer>();
        foreach (var result in record.Results)
        {
            if (result.Text is { } reference && await texts.FindAsync(record.Code, key, reference, cancellation).ConfigureAwait(false) is { } text)
            {
                answers.Add(new(result, text));
            }
        }

        return answers.Count == 0 ? null : new(record, answers.ToImmutable());
    }
}
