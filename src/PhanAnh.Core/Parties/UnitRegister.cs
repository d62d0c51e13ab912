using System.Collections.Frozen;
using System.Collections.Immutable;
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

    /// <summary>The one unit that stands for another on a day: itself while it exists, else the one that took over; none where nobody did, or several did.</summary>
    public Unit? SuccessorOn(UnitCode code, LocalDate day) => SuccessorsOn(code, day) is [var only] ? only : null;

    /// <summary>
    /// The units that stand for another on a day, through as many mergers and splits as there were: itself while it exists, else the first ones along its successors that
    /// do, each once and in the order of the register. Empty where the lines end or run in a circle. Linear in the units walked over.
    /// </summary>
    public ImmutableArray<Unit> SuccessorsOn(UnitCode code, LocalDate day)
    {
        if (Find(code) is not { } start)
        {
            return [];
        }

        if (start.ExistsOn(day))
        {
            return [start];
        }

        var heirs = ImmutableArray.CreateBuilder<Unit>();
        var seen = new HashSet<UnitCode> { code };
        var line = new Queue<Unit>([start]);
        while (line.TryDequeue(out var ended))
        {
            foreach (var next in ended.Successors.Where(seen.Add).Select(Find).OfType<Unit>())
            {
                if (next.ExistsOn(day))
                {
                    heirs.Add(next);
                }
                else
                {
                    line.Enqueue(next);
                }
            }
        }

        return heirs.DrainToImmutable();
    }

    /// <summary>Whether a unit is known and its last day lies before a day.</summary>
    public bool HasEnded(UnitCode code, LocalDate day) => Find(code)?.To < day;

    /// <summary>Whether a unit is, on a day, one of those that took over from another that has ended.</summary>
    public bool Succeeds(UnitCode heir, UnitCode ended, LocalDate day)
    {
        if (heir == ended || Find(ended)?.ExistsOn(day) != false)
        {
            return false;
        }

        foreach (var unit in SuccessorsOn(ended, day))
        {
            if (unit.Code == heir)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A register with this unit added or put in the place of the one with its code.</summary>
    public UnitRegister With(Unit unit) => new(_units.Values.Where(known => known.Code != unit.Code).Append(unit));
}
