using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Asks for a decision (đề nghị, khiếu nại kết quả, trình phương án phân phối); the note is the reason. One of a kind is open at a time.</summary>
/// <param name="Motion">What is asked for, a term of the preset such as <c>Objection</c>.</param>
public sealed record RaiseMotionAct(TermCode Motion) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.RaiseMotion;

    /// <summary>The units that it proposes; none where it is about something else.</summary>
    public ImmutableArray<UnitCode>? Units { get; init; }

    internal override CaseFact Record(ActScope scope)
    {
        scope.CheckTerm(Motion, scope.Context.Preset.Terms.Motions, "act.motion");
        if (scope.Case.OpenMotion(Motion, scope.Guards.Assignment?.Id) is not null)
        {
            scope.Refuse(RefusalCodes.MotionOpen, "act.motion", Motion.Value);
        }

        var units = Units ?? [];
        for (var i = 0; i < units.Length; i++)
        {
            scope.CheckUnit(units[i], FormattableString.Invariant($"act.units[{i}]"));
        }

        return new MotionRaised(Motion, units);
    }
}

/// <summary>A decision was asked for.</summary>
/// <param name="Motion">What was asked for.</param>
/// <param name="Units">The units proposed.</param>
public sealed record MotionRaised(TermCode Motion, ImmutableArray<UnitCode> Units) : CaseFact
{
    /// <summary>Never <see langword="default"/>, also where a stored event lacks the list.</summary>
    public ImmutableArray<UnitCode> Units { get; } = Units.IsDefault ? [] : Units;

    internal override Case Apply(Case subject, EventFrame e) => subject with { Motions = subject.Motions.Add(new(Motion, e.EffectiveAt, e.Assignment, Units)) };
}
