using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What people do under the invented regulations of Minh Hà.</summary>
internal static class MinhHa
{
    internal static Actor Chair { get; } = Actor.Of("chair-1", "Chair");

    internal static Hotline Under(string name)
    {
        var hotline = new Hotline(PresetText.Of(name).Preset);
        hotline.KnowUnit(Hotline.Named("U1") with { Parent = new UnitCode("U3") });
        return hotline;
    }

    /// <summary>A case that U1 answered and the office published.</summary>
    internal static Hotline Answered(string name, string day)
    {
        var hotline = Dispatched(name, day);
        hotline.Answer(day);
        return hotline;
    }

    internal static Hotline Dispatched(string name, string day)
    {
        var hotline = Under(name);
        hotline.Register(day + " 08:00");
        hotline.Dispatch(day + " 08:30", "U1");
        return hotline;
    }

    /// <summary>The unit takes on, handles and is published, all on one morning.</summary>
    internal static void Answer(this Hotline hotline, string day, string unit = "U1")
    {
        hotline.Accept(day + " 09:00", unit);
        hotline.Submit(day + " 09:30", unit);
        hotline.Publish(day + " 10:00", unit);
    }

    internal static GiveRulingAct Ruling(string motion, string ruling, string? note = "Lý do.") =>
        new(new(motion), new(ruling)) { Note = note is null ? null : Hotline.Text(note) };

    internal static RaiseMotionAct Motion(string motion, params string[] units) => new(new(motion))
    {
        Units = units.Length == 0 ? null : [.. units.Select(unit => new UnitCode(unit))],
        Note = Hotline.Text("Lý do."),
    };
}
