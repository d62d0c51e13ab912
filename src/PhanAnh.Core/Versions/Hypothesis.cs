using NodaTime;

namespace PhanAnh.Core;

/// <summary>The case as it would be after a ruling that nobody has recorded.</summary>
internal static class Hypothesis
{
    internal static Case After(Case subject, AdministrativeRuling ruling, Instant now) => Case.Apply(subject, new()
    {
        Case = subject.Code,
        Sequence = subject.Version + 1,
        EffectiveAt = now,
        RecordedAt = now,
        By = EventActor.System,
        Row = new("Hypothesis"),
        To = ruling.To,
        Clocks = ruling.Clocks,
        Fact = ruling.Fact,
    });
}
