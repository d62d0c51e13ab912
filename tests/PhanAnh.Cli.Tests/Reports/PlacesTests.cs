using System.Text.Json;

namespace PhanAnh.Cli.Tests;

/// <summary>Three cases from the former ward of Long Hoa in Hòa Thành, one from the commune of Trường Đông; both became the ward of Long Hoa on 1 July 2025. A fifth names a market and no unit.</summary>
public sealed class PlacesTests : IDisposable
{
    private const string Places =
        """
        { "places": [
          { "code": "80", "name": "Tây Ninh", "kind": "province" },
          { "code": "709", "name": "Hòa Thành", "kind": "districtTown", "parent": "80", "to": "2025-06-30" },
          { "code": "25645", "name": "Long Hoa", "kind": "ward", "parent": "709", "to": "2025-06-30", "successors": ["90002"] },
          { "code": "25648", "name": "Trường Đông", "kind": "commune", "parent": "709", "to": "2025-06-30", "successors": ["90002"] },
          { "code": "90002", "name": "Long Hoa", "kind": "ward", "parent": "80", "from": "2025-07-01" } ] }
        """;

    private static readonly string[] Told = ["phường Long Hoa, thị xã Hòa Thành", "phường Long Hoa, thị xã Hòa Thành", "phường Long Hoa, thị xã Hòa Thành", "xã Trường Đông", "chợ"];

    private readonly Folder _folder = new();

    public PlacesTests() => Phananh.Run(
        string.Concat(Told.Select((place, i) => Case(i, place))), ["run", "-", "--preset", "tay-ninh", "--store", Store]).Exits(0);

    public void Dispose() => _folder.Dispose();

    private string Store => _folder["cases.jsonl"];

    private string Register => _folder.Write("places.json", Places);

    /// <summary>What is counted where, by the old and by the new map, as told, and at a wider level.</summary>
    [Theory]
    [InlineData("25645 3, 25648 1,  1", "--places-on", "2025-06-30")]
    [InlineData("90002 4,  1", "--places-on", "01/07/2025")]
    [InlineData("25645 3, 25648 1,  1")]
    [InlineData("709 4,  1", "--places-on", "2025-06-30", "--places-at", "district")]
    [InlineData("80 4,  1", "--places-on", "2025-07-01", "--places-at", "province")]
    public void Report_ByPlaces_CountsByTheMapOfTheDay(string received, params string[] options)
    {
        Assert.Equal(received, Received(["--places", Register, .. options]));

        // The facts kept beside the store by the run before hold the places as they were told, whatever the map.
        Assert.Equal(received, Received(["--places", Register, .. options]));
        Assert.Equal(received, Received(["--places", Register, "--no-facts", .. options]));
    }

    [Fact]
    public void Report_WithoutPlaces_HasNoFigureByPlaceWhateverWasKept()
    {
        Received("--places", Register);

        Assert.Equal("no table", Received());
        Assert.Equal("25645 3, 25648 1,  1", Received("--places", Register));
    }

    /// <summary>A sixth case comes in after the facts were kept: it is folded with its place, the others are not read again.</summary>
    [Fact]
    public void Report_ACaseReceivedSince_IsCountedWithTheOthers()
    {
        Received("--places", Register);
        Phananh.Run(Case(6, "xã Trường Đông"), ["run", "-", "--preset", "tay-ninh", "--store", Store]).Exits(0);

        Assert.Equal("25645 3, 25648 2,  1", Received("--places", Register));
    }

    [Theory]
    [InlineData("vi", "Địa bàn theo")]
    [InlineData("en", "Places by")]
    public void Report_ByTheMapOfADay_SaysSoInItsHead(string language, string head) =>
        Assert.Contains(Report("--places", Register, "--places-on", "2025-07-01", "--lang", language).Exits(0).Lines, line => line.Contains(head, StringComparison.Ordinal));

    [Theory]
    [InlineData("--places-on: OPTION_NEEDS_PLACES: ", "--places-on", "2025-06-30")]
    [InlineData("--places-at: OPTION_NEEDS_PLACES: ", "--places-at", "district")]
    [InlineData("--places-on: DATE_FORMAT: ", "--places", "P", "--places-on", "before")]
    [InlineData("--places-at: OPTION_VALUE: ", "--places", "P", "--places-at", "village")]
    [InlineData("none.json: FILE_NOT_FOUND: ", "--places", "none.json")]
    public void Report_WithWrongPlaces_SaysWhich(string complaint, params string[] options) =>
        Report([.. options.Select(option => option == "P" ? Register : option)]).Exits(2).Complains(complaint);

    [Fact]
    public void Report_ByPlacesFromADefectiveFile_SaysWhere()
    {
        var file = _folder.Write("bad.json", Places.Replace("\"25648\"", "25648", StringComparison.Ordinal));

        Report("--places", file).Exits(2).Complains($"{file}(5,13) $.places[3].code: PLACE_CODE_FORMAT: ");
    }

    [Fact]
    public void Report_ByPlacesWithoutTheTextsBesideTheStore_CountsNothing()
    {
        File.Delete(_folder["cases.texts.jsonl"]);

        Report("--places", Register).Exits(2).Complains($"{_folder["cases.texts.jsonl"]}: FILE_NOT_FOUND: ");
    }

    private static string Case(int number, string place) =>
        Files.Register.Replace("TN-1", $"TN-{number}", StringComparison.Ordinal).Replace("Chợ Long Hoa", place, StringComparison.Ordinal) + "\n";

    private Answer Report(params string[] options) => Phananh.Run(["report", Store, "--preset", "tay-ninh", "--period", "2025-02", .. options]);

    /// <summary>How many were received in each place, the place by its code.</summary>
    private string Received(params string[] options)
    {
        using var report = JsonDocument.Parse(Report([.. options, "--json"]).Exits(0).Output);
        var figure = report.RootElement.GetProperty("figures").EnumerateArray().Single(known => known.GetProperty("code").GetString() == "F-01");
        var table = figure.GetProperty("tables").EnumerateArray().FirstOrDefault(known => known.GetProperty("name").GetString() == "by-place");
        return table.ValueKind == JsonValueKind.Undefined ? "no table" : string.Join(", ", table.GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("row").GetString() != "total")
            .Select(row => $"{row.GetProperty("row").GetString()} {row.GetProperty("received").GetProperty("count").GetInt32()}"));
    }
}
