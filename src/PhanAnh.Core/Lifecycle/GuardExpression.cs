using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Core;

/// <summary>A named condition as a preset writes it: <c>NoteGiven</c>, <c>!StateSecret</c>, <c>ReworksBelow(Dissatisfied, 1)</c>.</summary>
/// <remarks>The name is the reason that is given when the guard says no, so every guard has one.</remarks>
public sealed class GuardExpression : IEquatable<GuardExpression>
{
    private GuardExpression(string name, bool negated, ImmutableArray<string> arguments)
    {
        Name = name;
        Negated = negated;
        Arguments = arguments;
    }

    /// <summary>The predicate's name.</summary>
    public string Name { get; }

    /// <summary>Whether the predicate must not hold.</summary>
    public bool Negated { get; }

    /// <summary>What stands between the brackets, trimmed.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>
    /// The code of the reason that is given when the guard says no, such as <c>GUARD_NOTE_GIVEN</c>; <c>GUARD_NOT_…</c> where the preset negates it. Also of a warning on an event.
    /// </summary>
    public string ReasonCode =>
        (Negated ? "GUARD_NOT_" : "GUARD_")
        + string.Concat(Name.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? "_" + c : c.ToString())).ToUpperInvariant();

    /// <summary>Reads the form above.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static GuardExpression Parse(string text) =>
        TryParse(text, out var guard) ? guard : throw new FormatException("A guard is written Name, !Name or Name(argument, argument).");

    /// <summary>Reads the form above; false for any other.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out GuardExpression? guard)
    {
        guard = null;
        var rest = (text ?? "").AsSpan().Trim();
        var negated = rest.StartsWith('!');
        rest = negated ? rest[1..] : rest;
        var bracket = rest.IndexOf('(');
        ImmutableArray<string> arguments = [];
        if (bracket >= 0)
        {
            if (!rest.EndsWith(')') || bracket == rest.Length - 2)
            {
                return false;
            }

            arguments = [.. rest[(bracket + 1)..^1].ToString().Split(',', StringSplitOptions.TrimEntries)];
            rest = rest[..bracket];
        }

        if (!CodeText.IsValid(rest.ToString()) || arguments.Any(argument => !CodeText.IsValid(argument)))
        {
            return false;
        }

        guard = new(rest.ToString(), negated, arguments);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(GuardExpression? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GuardExpression);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    /// <summary>The expression as a preset writes it.</summary>
    public override string ToString() =>
        (Negated ? "!" : "") + Name + (Arguments.IsEmpty ? "" : "(" + string.Join(", ", Arguments) + ")");
}
