using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Core;

/// <summary>The public number of a case (mã phản ánh, kiến nghị), unique in one installation.</summary>
/// <exception cref="ArgumentException">The text is not 1–64 letters, digits, <c>. - _ #</c>.</exception>
public readonly record struct CaseCode(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <summary>Reads a text that came from outside, or answers false where it has not the form of a code.</summary>
    /// <param name="text">The text, as it is: nothing is trimmed.</param>
    /// <param name="code">The code, or <see langword="default"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CaseCode code) =>
        CodeText.TryRead(text, static form => new CaseCode(form), out code);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>The ordinal of an assignment (lần phân phối) inside its case, from 1, in order of dispatch.</summary>
/// <param name="Value">1 or more.</param>
/// <exception cref="ArgumentOutOfRangeException">The ordinal is below 1.</exception>
public readonly record struct AssignmentId(int Value)
{
    /// <summary>The ordinal; 0 for <see langword="default"/>, which names no assignment.</summary>
    public int Value { get; } = Value >= 1 ? Value : throw new ArgumentOutOfRangeException(nameof(Value), Value, "The first assignment is number 1.");

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The sender's own identifier of a command: the same id with the same content is answered once.</summary>
/// <exception cref="ArgumentException">The text is not 1–64 letters, digits, <c>. - _ #</c>.</exception>
public readonly record struct CommandId(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>, which a command refuses.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <summary>Reads a text that came from outside, or answers false where it has not the form of a code.</summary>
    /// <param name="text">The text, as it is: nothing is trimmed.</param>
    /// <param name="code">The code, or <see langword="default"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CommandId code) =>
        CodeText.TryRead(text, static form => new CommandId(form), out code);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A state of the case or of an assignment (trạng thái), as the preset names it.</summary>
public readonly record struct StateCode(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>The preset's word for something that may happen to a case (hành động).</summary>
public readonly record struct TriggerCode(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>The id of a row of a preset, stable across versions, such as <c>T12</c>.</summary>
public readonly record struct RowCode(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A role (vai trò), as the preset declares it.</summary>
public readonly record struct RoleCode(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A unit (đơn vị) of the register of units.</summary>
public readonly record struct UnitCode(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <summary>Reads a text that came from outside, or answers false where it has not the form of a code.</summary>
    /// <param name="text">The text, as it is: nothing is trimmed.</param>
    /// <param name="code">The code, or <see langword="default"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out UnitCode code) =>
        CodeText.TryRead(text, static form => new UnitCode(form), out code);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A clock (đồng hồ thời hạn) of a procedure.</summary>
public readonly record struct ClockCode(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>
/// A term that a preset declares: kind of case (loại), urgency class, field (lĩnh vực), channel (hình thức), kind of submitter, ground,
/// rating, cause of rework, reason of closing.
/// </summary>
public readonly record struct TermCode(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <summary>Reads a text that came from outside, or answers false where it has not the form of a code.</summary>
    /// <param name="text">The text, as it is: nothing is trimmed.</param>
    /// <param name="code">The code, or <see langword="default"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out TermCode code) =>
        CodeText.TryRead(text, static form => new TermCode(form), out code);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A notification (thông báo) that a preset declares.</summary>
public readonly record struct NotificationCode(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A clause of a regulation (điều, khoản, điểm), such as <c>TN58-A8.2a-1</c>.</summary>
public readonly record struct ClauseId(string Value)
{
    /// <summary>The code as a preset, command or event writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>
/// An administrative unit (đơn vị hành chính): the official code, such as <c>25456</c>. Where an official code was given again after a merger, the
/// former unit takes a suffix of the host's, such as <c>25456-2024</c>.
/// </summary>
public readonly record struct PlaceCode(string Value)
{
    /// <summary>The code as a file or rule writes it; empty for <see langword="default"/>.</summary>
    public string Value { get; } = CodeText.Checked(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
