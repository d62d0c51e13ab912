namespace PhanAnh.Reporting;

/// <summary>Why this package refuses something: a value; the sentence is made when read.</summary>
/// <param name="Code">One of <see cref="ReportCodes"/>.</param>
/// <param name="Arguments">What the sentence names; never personal data.</param>
/// <param name="Clauses">The clauses behind it; none where the rule is the library's own.</param>
public sealed record ReportRefusal(string Code, ImmutableArray<string> Arguments, ImmutableArray<ClauseId> Clauses = default)
{
    /// <summary>What the sentence names; empty rather than <see langword="default"/>.</summary>
    public ImmutableArray<string> Arguments { get; } = Arguments.IsDefault ? [] : Arguments;

    /// <summary>The clauses behind it; empty rather than <see langword="default"/>.</summary>
    public ImmutableArray<ClauseId> Clauses { get; } = Clauses.IsDefault ? [] : Clauses;

    /// <summary>The refusal as a sentence.</summary>
    public string In(Language language) => Code is ReportCodes.PeriodKind or ReportCodes.PeriodNone
        ? ReportTexts.Say(Code, language, [.. Arguments.Select(argument => KindsIn(argument, language))])
        : ReportTexts.Say(Code, language, Arguments.AsSpan());

    /// <summary>The words of a preset for kinds of period, as the language has them; anything else as it stands.</summary>
    private static string KindsIn(string argument, Language language) => string.Join(", ", argument.Split(", ").Select(word =>
        PeriodKindText.TryParse(word, out _) ? ReportTexts.Say("KIND_" + word, language) : word));

    /// <inheritdoc/>
    public bool Equals(ReportRefusal? other) =>
        other is not null && Code == other.Code
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan()) && Clauses.AsSpan().SequenceEqual(other.Clauses.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Arguments.Length, Clauses.Length);

    /// <summary>The code and its arguments.</summary>
    public override string ToString() => Arguments.IsEmpty ? Code : $"{Code}({string.Join(", ", Arguments)})";
}
