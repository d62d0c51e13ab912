using System.Runtime.InteropServices;
using NodaTime;

namespace PhanAnh.Rules;

/// <summary>A rule under one of its combinations of field, kind and place.</summary>
/// <param name="Key">The combination, packed.</param>
/// <param name="Rule">The ordinal of the rule.</param>
/// <param name="Precedence">The rule's precedence.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RouterEntry(ulong Key, int Rule, int Precedence, LocalDate From, LocalDate To)
{
    internal bool HoldsOn(LocalDate day) => day >= From && day <= To;

    /// <summary>By key; inside a key the strongest first, then in the order of the set.</summary>
    internal static int Compare(RouterEntry one, RouterEntry other) =>
        one.Key != other.Key ? one.Key.CompareTo(other.Key)
        : one.Precedence != other.Precedence ? other.Precedence.CompareTo(one.Precedence)
        : one.Rule.CompareTo(other.Rule);
}
