namespace PhanAnh.Rules;

/// <summary>The words ahead of a plate, and those ahead of what looks like one: roads, classes, rooms.</summary>
internal static class VehicleCues
{
    private static readonly CueTable Table = new(
        (NumberCue.Vehicle, "xe bienso bien bienkiemsoat bks bs oto moto xemay xeoto xemoto xetai xecon xekhach xehoi xeben xebuyt"),
        (NumberCue.Other, "quoclo ql tinhlo huonglo duong dt tuyen hem lop phong lo khu nha can ghe toa"));

    /// <summary>Whether words ahead of a place speak of a vehicle, with no more between than is told.</summary>
    internal static bool StandBefore(ReadOnlySpan<char> text, int place, CueReach most) =>
        Table.Before(text, place) is { Cue: NumberCue.Vehicle } ahead && ahead.Reach <= most;
}
