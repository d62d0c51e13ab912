using System.Diagnostics;

namespace PhanAnh.Core;

/// <summary>
/// Text that may hold personal data (dữ liệu cá nhân): it passes through commands and lies in <see cref="IPersonalTexts"/>, never in an event,
/// a log line or an exception. <see cref="ToString"/> and the debugger show dots.
/// </summary>
/// <remarks>Immutable. Equality is ordinal on the text as given; nothing is trimmed or normalised.</remarks>
[DebuggerDisplay("•••")]
[DataClass(PersonalDataClass.Personal)]
public sealed class SensitiveText : IEquatable<SensitiveText>
{
    private readonly string _text;

    /// <summary>Wraps a text as it came.</summary>
    public SensitiveText(string text) => _text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>Whether there is nothing but white space: a blank note is no note.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(_text);

    /// <summary>The text itself. Whoever calls this answers for where it goes.</summary>
    public string Reveal() => _text;

    /// <summary>Wraps a text; <see langword="null"/> stays <see langword="null"/>.</summary>
    public static SensitiveText? From(string? text) => text is null ? null : new(text);

    /// <inheritdoc/>
    public bool Equals(SensitiveText? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SensitiveText);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>Three dots, whatever the text is.</summary>
    public override string ToString() => "•••";
}
