using NodaTime;

namespace PhanAnh.Core;

/// <summary>A document by its number and date (số, ngày văn bản).</summary>
/// <param name="Number">1 to 64 letters, digits and <c>. / - _</c>, such as <c>152/BC-UBND</c>; so a sentence does not fit in.</param>
/// <param name="Date">Its date; none where it bears none.</param>
/// <exception cref="ArgumentException">The number has another form.</exception>
public sealed record DocumentReference(string Number, LocalDate? Date = null)
{
    /// <summary>The number as printed on it.</summary>
    public string Number { get; } =
        IsValid(Number) ? Number : throw new ArgumentException("A document number has 1 to 64 letters, digits and the signs . / - _.", nameof(Number));

    /// <summary>Whether a text has the form of a document number.</summary>
    public static bool IsValid(string? number) =>
        number is { Length: > 0 and <= CodeText.MaxLength } && number.All(c => char.IsLetterOrDigit(c) || c is '.' or '/' or '-' or '_');
}
