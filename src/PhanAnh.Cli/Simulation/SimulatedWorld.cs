using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>What all cases of a simulation share: days, units, words. Immutable.</summary>
internal sealed class SimulatedWorld
{
    private readonly ImmutableArray<ImmutableArray<int>> _paces;

    public SimulatedWorld(ulong seed, LocalDate first, LocalDate end, SimulatedUnits units, TextParts parts)
    {
        Seed = seed;
        Days = new(first, end);
        CasePrefix = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"MP{seed}-"));
        UnitTexts = [.. units.Groups.Select(group => group.Select(unit => Encoding.UTF8.GetBytes(unit.Value)).ToImmutableArray())];
        var dice = Dice.For(seed, ulong.MaxValue);
        _paces = [.. units.Groups.Select(group => group.Select(_ => dice.Percent(15) ? 200 + dice.Next(150) : 70 + dice.Next(50)).ToImmutableArray())];
        Family = parts["family"];
        Middle = parts["middle"];
        Given = parts["given"];
        Streets = parts["street"];
        Areas = parts["area"];
        Whens = parts["when"];
        Openings = parts["opening"];
        Requests = parts["request"];
        Answers = parts["answer"];
        Notes = parts["note"];
    }

    public ulong Seed { get; }

    public SimulatedDays Days { get; }

    public byte[] CasePrefix { get; }

    public ImmutableArray<ImmutableArray<byte[]>> UnitTexts { get; }

    public ImmutableArray<byte[]> Family { get; }

    public ImmutableArray<byte[]> Middle { get; }

    public ImmutableArray<byte[]> Given { get; }

    public ImmutableArray<byte[]> Streets { get; }

    public ImmutableArray<byte[]> Areas { get; }

    public ImmutableArray<byte[]> Whens { get; }

    public ImmutableArray<byte[]> Openings { get; }

    public ImmutableArray<byte[]> Requests { get; }

    public ImmutableArray<byte[]> Answers { get; }

    public ImmutableArray<byte[]> Notes { get; }

    /// <summary>How long a unit takes, in hundredths of what is usual.</summary>
    public int Pace(int group, int ordinal) => _paces[group][ordinal % _paces[group].Length];
}
