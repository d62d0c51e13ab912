using System.CommandLine;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Cli;

/// <summary>The administrative units that <c>--places</c> names, the day of the map by which <c>--places-on</c> counts, and the level of <c>--places-at</c>.</summary>
internal sealed class PlacesOption(Terminal terminal)
{
    private static readonly (string Name, PlaceLevel Level)[] Levels = [("commune", PlaceLevel.Commune), ("district", PlaceLevel.District), ("province", PlaceLevel.Province)];

    private readonly Option<string> _places = Options.Text(terminal, "--places", "FILE");
    private readonly Option<string> _on = Options.Text(terminal, "--places-on", "DATE");
    private readonly Option<string> _at = Options.Choice(terminal, "--places-at", [.. Levels.Select(level => level.Name)]);

    public IReadOnlyList<Option> All => [_places, _on, _at];

    public string? FileOf(ParseResult parsed) => parsed.GetValue(_places);

    /// <summary>What is asked for; none where no places are. What is doubtful in the file is told, and is no finding.</summary>
    public PlacesAsked? Read(ParseResult parsed, Complaints complaints)
    {
        var (path, on) = (parsed.GetValue(_places), parsed.GetValue(_on));
        foreach (var option in path is null ? new[] { _on, _at }.Where(option => parsed.GetValue(option) is not null) : [])
        {
            complaints.Add("OPTION_NEEDS_PLACES", option.Name);
        }

        var day = on is null ? null : DayText.TryParse(on);
        if (on is not null && day is null)
        {
            complaints.Add("DATE_FORMAT", _on.Name, on);
        }

        var level = Options.Chosen(parsed, _at, complaints, [.. Levels.Select(known => known.Name)]);
        if (path is null || InputFile.ReadAll(path, complaints) is not { } bytes)
        {
            return null;
        }

        var file = PlaceFile.Read(bytes);
        foreach (var defect in file.Defects)
        {
            complaints.Add(defect, InputFile.NameOf(path));
        }

        foreach (var warning in file.Warnings)
        {
            terminal.Error.WriteLine(Complaints.Of(warning, InputFile.NameOf(path)).In(terminal.Language));
        }

        return file.Register is { } register ? new(register, bytes, day, Levels.FirstOrDefault(known => known.Name == level).Level) : null;
    }
}

/// <summary>By which places cases are counted.</summary>
/// <param name="Register">The administrative units.</param>
/// <param name="Bytes">Their file as it is.</param>
/// <param name="On">The day of the map; none to count each place as it was told.</param>
/// <param name="At">The level.</param>
internal sealed record PlacesAsked(PlaceRegister Register, byte[] Bytes, LocalDate? On, PlaceLevel At)
{
    public ReportRequest In(ReportRequest request) => request with { Places = Register, PlacesOn = On, PlacesAt = At };
}
