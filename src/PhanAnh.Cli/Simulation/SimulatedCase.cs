using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>One case on its way through a plot: who sends it and what he writes follow from its number, so that nothing of it need be kept.</summary>
internal sealed class SimulatedCase(SimulatedWorld world, int number, Plot plot)
{
    private static readonly ImmutableArray<byte[]> Lines = [.. new[] { "090", "091", "093", "094", "096", "097", "098", "070", "077", "083", "086" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    private Dice _dice = Dice.For(world.Seed, (ulong)number);

    /// <summary>The step that comes next.</summary>
    public int Next { get; private set; }

    public Plot Plot => plot;

    /// <summary>Writes the line of the next step; the moment of the one after it, or none where it was the last.</summary>
    public long? Write(LineBuffer to, long at)
    {
        plot.Steps[Next].Template.Write(to, this, at);
        Next++;
        return Next < plot.Steps.Length ? After(at, plot.Steps[Next]) : null;
    }

    /// <summary>Fills a slot of a line.</summary>
    public void Fill(LineBuffer to, Slot slot, int argument, long at)
    {
        switch (slot)
        {
            case Slot.At:
                world.Days.Write(to, at);
                break;
            case Slot.Before:
                world.Days.Write(to, Math.Max(0, at - (argument * SimulatedDays.Hour)));
                break;
            case Slot.Day:
                world.Days.WriteDay(to, at, argument);
                break;
            case Slot.Case:
                to.Add(world.CasePrefix);
                to.Add(number + 1, 7);
                break;
            case Slot.Earlier:
                to.Add(world.CasePrefix);
                to.Add(number, 7);
                break;
            case Slot.Submitter:
                to.Add("cd-"u8);
                to.Add(number + 1, 7);
                break;
            case Slot.Unit:
                to.Add(UnitOf(argument));
                break;
            default:
                Text(to, slot);
                break;
        }
    }

    private void Text(LineBuffer to, Slot slot)
    {
        // The same case has the same name and place wherever they stand.
        var own = Dice.For(~world.Seed, ((ulong)number << 4) | (ulong)slot);
        switch (slot)
        {
            case Slot.Name:
                Join(to, own.Of(world.Family), own.Of(world.Middle), own.Of(world.Given));
                break;
            case Slot.Phone:
                to.Add(own.Of(Lines));
                to.Add(own.Next(10_000_000), 7);
                break;
            case Slot.Email:
                to.Add("cd"u8);
                to.Add(number + 1, 7);
                to.Add("@example.vn"u8);
                break;
            case Slot.Content:
                Join(to, own.Of(world.Openings), own.Of(plot.Problems), own.Of(world.Requests));
                break;
            case Slot.Place:
                to.Add("số "u8);
                to.Add(10 + own.Next(90), 2);
                to.Add(" đường "u8);
                Join(to, own.Of(world.Streets), [(byte)','], own.Of(world.Areas));
                break;
            case Slot.When:
                to.Add(own.Of(world.Whens));
                break;
            case Slot.Note:
                to.Add(_dice.Of(world.Notes));
                break;
            default:
                to.Add(_dice.Of(world.Answers));
                break;
        }
    }

    private static void Join(LineBuffer to, byte[] first, byte[] second, byte[] third)
    {
        to.Add(first);
        if (second is not [(byte)','])
        {
            to.Add((byte)' ');
        }

        to.Add(second);
        to.Add((byte)' ');
        to.Add(third);
    }

    /// <summary>A unit in the place of one of the plot; two of the same group never fall on one.</summary>
    private byte[] UnitOf(int ordinal) => world.UnitTexts[plot.UnitKinds[ordinal]] is var group && group.Length > 1
        ? group[(number + ordinal) % group.Length]
        : group[0];

    private long After(long at, PlotStep step)
    {
        var delay = step.Delay * (80 + _dice.Next(41)) / 100;
        if (step.Unit >= 0)
        {
            // Some units are slow, whatever they do.
            delay = delay * world.Pace(plot.UnitKinds[step.Unit], number + step.Unit) / 100;
        }

        var then = at + Math.Max(60, delay);
        return step.InOffice ? world.Days.InOffice(then, ref _dice) : then;
    }
}
