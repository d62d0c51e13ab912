using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A text as the public may read it (văn bản công khai), with what was found in it and what was decided of each. Made by <see cref="PublicationDraft"/> alone.</summary>
public sealed record ReviewedText
{
    internal ReviewedText(SensitiveText text, ImmutableArray<ReviewedPassage> passages)
    {
        Text = text;
        Passages = passages;
    }

    /// <summary>The text, with a marker such as <c>[đã ẩn: số điện thoại]</c> in place of each hidden passage.</summary>
    public SensitiveText Text { get; }

    /// <summary>All passages, in the order of the text.</summary>
    public ImmutableArray<ReviewedPassage> Passages { get; }

    /// <summary>How many suspects nobody has decided about. Publishing with some is flagged, not refused.</summary>
    public int Unresolved => Passages.Count(passage => !passage.IsResolved);

    /// <inheritdoc/>
    public bool Equals(ReviewedText? other) =>
        other is not null && Text.Equals(other.Text) && Passages.AsSpan().SequenceEqual(other.Passages.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Passages.Length);
}
