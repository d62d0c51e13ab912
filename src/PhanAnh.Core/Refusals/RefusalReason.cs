using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>One reason why a command was refused. A value; the sentence is made when read.</summary>
/// <param name="Code">Stable code in capitals, such as <c>NOTE_REQUIRED</c>; the list stands in <see cref="RefusalCodes"/>.</param>
/// <param name="Arguments">What the sentence names: codes, dates, states; never personal data.</param>
/// <param name="Place">The member of the command that is at fault, such as <c>act.units[1]</c>; empty where it is the whole command.</param>
/// <param name="Clauses">The clauses that ask for it; empty where the rule is the library's own.</param>
public sealed record RefusalReason(
    string Code, ImmutableArray<string> Arguments, string Place = "", ImmutableArray<ClauseId> Clauses = default)
{
    /// <summary>Never <see langword="default"/>.</summary>
    public ImmutableArray<string> Arguments { get; } = Arguments.IsDefault ? [] : Arguments;

    /// <summary>Never <see langword="default"/>.</summary>
    public ImmutableArray<ClauseId> Clauses { get; } = Clauses.IsDefault ? [] : Clauses;

    /// <summary>The reason as a sentence.</summary>
    public string In(Language language) => RefusalCodes.Sentences.Say(Code, language, Arguments.AsSpan());

    /// <summary>The reason as a sentence for people, with the names that a preset gives to states, triggers, roles, clocks and terms in place of their codes.</summary>
    public string In(Language language, Preset preset) =>
        RefusalCodes.Sentences.Say(Code, language, [.. Arguments.Select(argument => WordsFor(argument, language, preset))]);

    /// <summary>An argument is a guard with a sentence of its own, or one or several codes, separated by commas.</summary>
    private static string WordsFor(string argument, Language language, Preset preset) =>
        GuardExpression.TryParse(argument, out var guard) && RefusalCodes.Sentences.Has(guard.ReasonCode, language)
            ? RefusalCodes.Sentences.Say(guard.ReasonCode, language, [.. guard.Arguments])
            : string.Join(", ", argument.Split(", ").Select(code => preset.NameOf(code, language)));

    /// <inheritdoc/>
    public bool Equals(RefusalReason? other) =>
        other is not null && Code == other.Code && Place == other.Place
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan()) && Clauses.AsSpan().SequenceEqual(other.Clauses.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Place, Arguments.Length, Clauses.Length);

    /// <summary>The code and its arguments.</summary>
    public override string ToString() => Arguments.IsEmpty ? Code : $"{Code}({string.Join(", ", Arguments)})";
}
