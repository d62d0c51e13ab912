using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PhanAnh.Cli;

/// <summary>A line of commands with slots: <c>"at":"«At»"</c>, <c>"units":["«Unit:0»"]</c>. Parsed once, written a million times.</summary>
internal sealed class LineTemplate
{
    private readonly ImmutableArray<(byte[] Text, Slot Slot, int Argument)> _pieces;

    private LineTemplate(ImmutableArray<(byte[] Text, Slot Slot, int Argument)> pieces) => _pieces = pieces;

    public static LineTemplate Parse(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<(byte[] Text, Slot Slot, int Argument)>();
        var parts = text.Split('«', '»');
        for (var i = 0; i < parts.Length; i += 2)
        {
            var slot = i + 1 < parts.Length ? parts[i + 1].Split(':') : [nameof(Slot.None)];
            pieces.Add((Encoding.UTF8.GetBytes(parts[i]), Enum.Parse<Slot>(slot[0]), slot.Length > 1 ? int.Parse(slot[1], CultureInfo.InvariantCulture) : 0));
        }

        return new(pieces.DrainToImmutable());
    }

    /// <summary>How a slot is written.</summary>
    public static string Hole(Slot slot, int? argument = null) =>
        argument is { } number ? string.Create(CultureInfo.InvariantCulture, $"«{slot}:{number}»") : $"«{slot}»";

    /// <summary>Writes the line and its end.</summary>
    public void Write(LineBuffer to, SimulatedCase @case, long at)
    {
        foreach (var (text, slot, argument) in _pieces)
        {
            to.Add(text);
            if (slot != Slot.None)
            {
                @case.Fill(to, slot, argument, at);
            }
        }

        to.Add((byte)'\n');
    }
}
