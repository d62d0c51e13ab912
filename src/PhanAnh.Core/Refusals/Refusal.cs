using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>All the reasons why a command was refused; nothing has changed.</summary>
/// <remarks>Immutable. Reasons stand in the order in which they were found: the command itself, the state, the role, the guards, the act.</remarks>
public sealed class Refusal
{
    internal Refusal(ImmutableArray<RefusalReason> reasons, ImmutableArray<TriggerCode> permitted = default)
    {
        Reasons = reasons;
        Permitted = permitted.IsDefault ? [] : permitted;
    }

    /// <summary>A refusal with one reason.</summary>
    public static Refusal Because(RefusalReason reason) => new([reason]);

    /// <summary>At least one reason.</summary>
    public ImmutableArray<RefusalReason> Reasons { get; }

    /// <summary>What is possible instead, where the state was at fault.</summary>
    public ImmutableArray<TriggerCode> Permitted { get; }

    /// <summary>Whether a code is among the reasons.</summary>
    public bool Has(string code) => Reasons.Any(reason => reason.Code == code);

    /// <summary>The codes, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Reasons);
}
