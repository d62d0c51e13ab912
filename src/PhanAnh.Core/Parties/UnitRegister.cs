using System.Collections.Frozen;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>All units known at one moment, as an immutable value: decisions read it, hosts replace it (TN58-A13.3).</summary>
public sealed class UnitRegister
{
    private readonly FrozenDictionary<string, Unit> _units;

    /// <summary>A register of these units.</summary>
    /// <exception cref="ArgumentException">Two units have one code.</exception>
    public UnitRegister(IEnumerable<Unit> units) => _units = units.ToFrozenDictionary(unit => unit.Code.Value, StringComparer.Ordinal);

    /// <summary>A register that knows no unit.</summary>
    public static UnitRegister Empty { get; } = new([]);

    /// <summary>All units, in no promised order.</summary>
    public IReadOnlyCollection<Unit> Units => _units.Values;

    /// <summary>The unit of a code, ended or not.</summary>
    public Unit? Find(UnitCode code) => code.Value is { } value ? _units.GetValueOrDefault(value) : null;

    /// <summary>The first unit along the successors that exists on a day; none where the line ends or runs in a circle.</summary>
    public Unit? SuccessorOn(UnitCode code, LocalDate day)
    {
        var unit = Find(code);
        for (var step = 0; unit is not null && step <= _units.Count; step++)
        {
            if (unit.ExistsOn(day))
            {
                return unit;
            }

            unit = unit.Successor is { } next ? Find(next) : null;
        }

        return null;
    }

    /// <summary>A register with this unit added or put in the place of the one with its code.</summary>
    public UnitRegister With(Unit unit) => new(_units.Values.Where(known => known.Code != unit.Code).Append(unit));
}
