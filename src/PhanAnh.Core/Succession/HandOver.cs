using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>What can become of an open part of a case whose unit has ended.</summary>
public enum HandOverVerdict
{
    /// <summary>One unit took over from it: the part goes there.</summary>
    HandOn,

    /// <summary>It was split among several: somebody has to say whose the part is.</summary>
    Choose,

    /// <summary>The list of units names nobody who took over from it.</summary>
    NoSuccessor,
}

/// <summary>
/// An open part of a case whose unit has ended (đơn vị sáp nhập, chia tách, giải thể), and who could take it over. A value: it moves nothing; <see cref="ReassignAct"/> does.
/// </summary>
/// <param name="Case">The number of the case.</param>
/// <param name="Assignment">The part: live and not yet answered.</param>
/// <param name="Ended">The unit that has it and has ended.</param>
/// <param name="Heirs">The units that stand for it on the day, through as many mergers and splits as there were.</param>
public sealed record HandOver(CaseCode Case, AssignmentId Assignment, UnitCode Ended, ImmutableArray<UnitCode> Heirs)
{
    private static readonly SentenceBook Sentences = new(typeof(HandOver).Assembly, "PhanAnh.Core.Succession");

    /// <summary>What can become of it.</summary>
    public HandOverVerdict Verdict => Heirs.Length switch
    {
        0 => HandOverVerdict.NoSuccessor,
        1 => HandOverVerdict.HandOn,
        _ => HandOverVerdict.Choose,
    };

    /// <summary>The open parts of a case whose units have ended on a day, in order of dispatch. What a unit had answered before it ended stays its own.</summary>
    public static ImmutableArray<HandOver> Of(Case subject, UnitRegister units, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(units);
        return
        [
            .. subject.Assignments
                .Where(part => part is { IsLive: true, State.Phase: not Phase.Answered } && units.HasEnded(part.Unit, day))
                .Select(part => new HandOver(subject.Code, part.Id, part.Unit, [.. units.SuccessorsOn(part.Unit, day).Select(heir => heir.Code)])),
        ];
    }

    /// <summary>What is to be done with it, in words.</summary>
    public string Explain(Language language) => Sentences.Say(
        "HAND_OVER_" + Verdict, language, Assignment.ToString(), Ended.Value, string.Join(", ", Heirs.Select(heir => heir.Value)));

    /// <summary>Compares every part, <see cref="Heirs"/> one by one in order.</summary>
    public bool Equals(HandOver? other) => other is not null
        && Case == other.Case && Assignment == other.Assignment && Ended == other.Ended && Heirs.SequenceEqual(other.Heirs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Case, Assignment, Ended, Heirs.Length);
}
