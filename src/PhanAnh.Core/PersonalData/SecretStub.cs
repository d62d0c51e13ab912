using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>
/// All that ordinary views show of a case with state secrets (DN-A10.3, TN58-A10.3c-1): code, units, days and the mark; no content, identity or result.
/// </summary>
public sealed record SecretStub
{
    private static readonly SentenceBook Sentences = new(typeof(SecretStub).Assembly, "PhanAnh.Core.PersonalData");

    private SecretStub()
    {
    }

    /// <summary>The case.</summary>
    public required CaseCode Code { get; init; }

    /// <summary>The units that it went to, in order of dispatch.</summary>
    public required ImmutableArray<UnitCode> Units { get; init; }

    /// <summary>The local day on which it was received.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>The local day on which it was marked.</summary>
    public required LocalDate MarkedOn { get; init; }

    /// <summary>The stub of a case; none where it was never marked.</summary>
    /// <param name="subject">The case after its events.</param>
    /// <param name="events">Its events.</param>
    public static SecretStub? Of(Case subject, IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.IsStateSecret && events.FirstOrDefault(e => e.Fact is StateSecretMarked) is { } mark
            ? new()
            {
                Code = subject.Code,
                Units = [.. subject.Assignments.Select(assignment => assignment.Unit).Distinct()],
                ReceivedOn = VietnamTime.DateOf(subject.ReceivedAt),
                MarkedOn = VietnamTime.DateOf(mark.EffectiveAt),
            }
            : null;
    }

    /// <summary>The mark in words.</summary>
    public string In(Language language) =>
        Sentences.Say("STUB", language, Code.Value, RetentionPlan.Day(ReceivedOn, language), RetentionPlan.Day(MarkedOn, language));

    /// <inheritdoc/>
    public bool Equals(SecretStub? other) =>
        other is not null && (Code, ReceivedOn, MarkedOn) == (other.Code, other.ReceivedOn, other.MarkedOn) && Units.AsSpan().SequenceEqual(other.Units.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, ReceivedOn, MarkedOn);
}
