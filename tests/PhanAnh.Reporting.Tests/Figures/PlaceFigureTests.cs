namespace PhanAnh.Reporting.Tests;

/// <summary>Figures by place, whose names changed on 1 July 2025.</summary>
public sealed class PlaceFigureTests
{
    private static readonly LocalDate LastDay = Local.Day("2025-06-30");

    private static readonly PlaceRegister Places = new(
    [
        Unit("P1", AdministrativeUnitKind.Province, null, LastDay, "P"),
        Unit("P2", AdministrativeUnitKind.Province, null, LastDay, "P"),
        Unit("P", AdministrativeUnitKind.Province, null),
        Unit("D1", AdministrativeUnitKind.RuralDistrict, "P1", LastDay),
        Unit("D2", AdministrativeUnitKind.RuralDistrict, "P2", LastDay),
        Unit("merged-1", AdministrativeUnitKind.Commune, "D1", LastDay, "N1"),
        Unit("merged-2", AdministrativeUnitKind.Township, "D1", LastDay, "N1"),
        Unit("split", AdministrativeUnitKind.Commune, "D1", LastDay, "N1", "N2"),
        Unit("renamed", AdministrativeUnitKind.Commune, "D2", LastDay, "N3"),
        Unit("kept", AdministrativeUnitKind.Commune, "D2") with { From = null },
        Unit("N1", AdministrativeUnitKind.Commune, "P"),
        Unit("N2", AdministrativeUnitKind.Ward, "P"),
        Unit("N3", AdministrativeUnitKind.Ward, "P"),
    ]);

    [Theory]
    [InlineData("merged-1", null, "merged-1", "D1", "P1")]
    [InlineData("merged-1", "2025-06-30", "merged-1", "D1", "P1")]
    [InlineData("merged-1", "2025-07-01", "N1", null, "P")]
    [InlineData("split", "2025-06-30", "split", "D1", "P1")]
    [InlineData("split", "2025-07-01", null, null, "P")]
    [InlineData("renamed", "2025-07-01", "N3", null, "P")]
    [InlineData("kept", "2025-06-30", "kept", "D2", "P2")]
    [InlineData("kept", "2025-07-01", "kept", null, "P")]
    [InlineData("N1", "2025-06-30", null, "D1", "P1")]
    [InlineData("N2", "2025-06-30", "split", "D1", "P1")]
    [InlineData("N3", "2025-06-30", "renamed", "D2", "P2")]
    [InlineData("N3", null, "N3", null, "P")]
    [InlineData("D1", "2025-06-30", null, "D1", "P1")]
    [InlineData("D1", "2025-07-01", null, null, "P")]
    [InlineData("P1", "2025-07-01", null, null, "P")]
    [InlineData("P", "2025-06-30", null, null, null)]
    [InlineData("nowhere", "2025-07-01", null, null, null)]
    public void Map_PlaceAsItWasTold_CountsUnderTheUnitOfTheDayOrIsUnclear(string told, string? day, string? commune, string? district, string? province)
    {
        LocalDate? on = day is null ? null : Local.Day(day);
        Assert.Equal(
            (commune, district, province),
            (At(PlaceLevel.Commune), At(PlaceLevel.District), At(PlaceLevel.Province)));

        string? At(PlaceLevel level) => new PlaceMap(Places, on, level).Of(new(told))?.Code.Value;
    }

    [Fact]
    public void Map_AnyMergersAndSplits_NamesAUnitExactlyWhereItHoldsTheWholePlace() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        seed =>
        {
            var land = new Land(seed);
            foreach (var day in new[] { LastDay, LastDay.PlusDays(1) })
            {
                foreach (var level in Enum.GetValues<PlaceLevel>())
                {
                    var map = new PlaceMap(land.Register, day, level);
                    foreach (var place in land.Register.Units)
                    {
                        var counted = map.Of(place.Code);
                        var whole = land.Register.Units.Where(unit => unit.Level == level && unit.ExistsOn(day) && land.Villages[place.Code].IsSubsetOf(land.Villages[unit.Code])).ToList();
                        Assert.True(whole.Count < 2);
                        Assert.True(
                            counted == whole.SingleOrDefault() || (counted is null && place.Level < level),
                            $"{seed}: {place.Code} on {day} by {level}: {counted?.Code}, not {whole.SingleOrDefault()?.Code}");
                    }
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Map_SuccessorsInACircle_Ends()
    {
        var circle = new PlaceRegister(
        [
            Unit("A", AdministrativeUnitKind.Commune, null, LastDay, "B"),
            Unit("B", AdministrativeUnitKind.Commune, null, LastDay, "A"),
            Unit("C", AdministrativeUnitKind.Commune, null) with { Successors = [new("D")], From = LastDay.PlusDays(9) },
            Unit("D", AdministrativeUnitKind.Commune, null) with { Successors = [new("C")], From = LastDay.PlusDays(9) },
        ]);
        var map = new PlaceMap(circle, LastDay.PlusDays(1), PlaceLevel.Commune);
        Assert.All(circle.Units, unit => Assert.Null(map.Of(unit.Code)));
    }

    [Theory]
    [InlineData("2025-06-30", PlaceLevel.Commune, "merged-1 1, merged-2 1, split 2, unclear 1, – 1, total 6", "merged-1 1, total 1")]
    [InlineData("2025-07-01", PlaceLevel.Commune, "N1 3, N2 1, unclear 1, – 1, total 6", "N1 1, total 1")]
    [InlineData("2025-07-01", PlaceLevel.Province, "P 5, – 1, total 6", "P 1, total 1")]
    [InlineData(null, PlaceLevel.Commune, "N1 1, N2 1, merged-1 1, merged-2 1, split 1, – 1, total 6", "merged-1 1, total 1")]
    public void Report_ByPlace_CountsReceivedAndAnsweredByTheMapOfTheDay(string? day, PlaceLevel level, string received, string answered)
    {
        var report = Built(day, level);

        Assert.Equal(received, Counts(report, "F-01", "received"));
        Assert.Equal(answered, Counts(report, "F-04", "answered"));
        Assert.Equal(ReportStatus.Final, report.Status);
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal(day is not null, report.Heading(language).Any(line => line.Contains(language == Language.English ? "Places by" : "Địa bàn theo", StringComparison.Ordinal)));
            Assert.DoesNotContain("F-01.by-place", ReportMarkdown.Render(report, language), StringComparison.Ordinal);
        }

        using var json = System.Text.Json.JsonDocument.Parse(ReportJson.Render(report).ToArray());
        Assert.Equal(day, json.RootElement.TryGetProperty("placesOn", out var told) ? told.GetString() : null);
    }

    [Fact]
    public void Report_WithoutARegisterOfPlaces_HasNoFigureByPlace()
    {
        var report = Report.Build(new(History.TayNinh, Sample.Period("2025-02")) { PlacesOn = LastDay }, Facts);
        Assert.Null(report.Figure("F-01")!.Table("by-place"));
        Assert.Null(report.PlacesOn);
    }

    [Fact]
    public void Facts_PlaceOfACase_IsKeptByFileMergeAndCarryingOn()
    {
        var stream = new MemoryStream();
        FactFile.Write(Facts, stream);
        stream.Position = 0;
        Assert.True(FactFile.TryRead(stream, out var read, out _));
        Assert.Equal(Facts.Cases.Select(row => row.Place), read.Cases.Select(row => row.Place));
        Assert.Equal(Facts.Cases.Select(row => row.Place), FactSet.Merge(FactSet.Empty(Facts.Cut), read).Cases.Select(row => row.Place));
        Assert.Equal(Facts.Cases.Select(row => row.Place), read.CarriedOn(Facts.Cut, new HashSet<CaseCode>()).Cases.Select(row => row.Place));
    }

    [Fact]
    public void Import_ColumnOfPlaces_TakesCodesAndRefusesWhatIsNone()
    {
        var import = FactImport.Read(
            System.Text.Encoding.UTF8.GetBytes("mã,tiếp nhận,địa bàn\nA-1,2025-01-16,25645\nA-2,2025-01-16,\nA-3,2025-01-16,xã Long Hoa\n"), History.TayNinh, Local.At("2025-02-15"));

        Assert.Equal([new PlaceCode("25645"), null], import.Facts.Cases.Select(row => row.Place));
        var defect = Assert.Single(import.Defects);
        Assert.Equal((ReportCodes.ImportCode, 4, 3), (defect.Code, defect.Line, defect.Column));
        Assert.Contains("\"địa bàn\"", defect.In(Language.Vietnamese), StringComparison.Ordinal);
    }

    /// <summary>Six cases of February 2025, the first answered; where each lies is told by its number.</summary>
    private static FactSet Facts
    {
        get
        {
            string?[] told = ["merged-1", "merged-2", "split", "N1", "N2", null];
            var folder = new FactFolder(History.TayNinhRegulation) { Units = History.Units, PlaceOf = code => told[code.Value[^1] - '1'] is { } place ? new PlaceCode(place) : null };
            IEnumerable<History> histories =
            [
                History.Answered("C-1", "2025-01-16 09:00", "2025-01-20 09:00"),
                .. Enumerable.Range(2, 5).Select(i => new History($"C-{i}").Register("2025-01-17 09:00")),
            ];
            return folder.Fold(histories.SelectMany(history => history.Log), Sample.Period("2025-02").End);
        }
    }

    private static Report Built(string? day, PlaceLevel level) => Report.Build(
        new(History.TayNinh, Sample.Period("2025-02")) { Units = History.Units, Places = Places, PlacesOn = day is null ? null : Local.Day(day), PlacesAt = level }, Facts);

    private static string Counts(Report report, string figure, string column)
    {
        var table = report.Figure(figure)!.Table("by-place")!;
        return string.Join(", ", table.Rows.Select(row => $"{(row.Code.Length == 0 ? "–" : row.Code)} {((CountCell)table[row.Code, column]!).Value}"));
    }

    /// <summary>A unit of the old map where it has a last day, else of the new one.</summary>
    private static AdministrativeUnit Unit(string code, AdministrativeUnitKind kind, string? parent, LocalDate? to = null, params string[] successors) => new()
    {
        Code = new(code),
        Name = code,
        Kind = kind,
        Parent = parent is null ? null : new PlaceCode(parent),
        From = to is null ? LastDay.PlusDays(1) : null,
        To = to,
        Successors = [.. successors.Select(heir => new PlaceCode(heir))],
    };

    /// <summary>Villages that old and new communes divide among them in two ways; every unit of the old map follows those of the new one in which its villages lie.</summary>
    private sealed class Land
    {
        internal Land(int seed)
        {
            var random = new Random(seed);
            var villages = random.Next(4, 14);
            var (oldCommune, newCommune) = (Dealt(villages, random.Next(2, 7)), Dealt(villages, random.Next(2, 7)));
            var (district, province) = (Dealt(7, 3), Dealt(3, 2));
            var units = new List<AdministrativeUnit>();
            for (var i = 0; i < villages; i++)
            {
                var (oldDistrict, oldProvince) = (district[oldCommune[i]], province[district[oldCommune[i]]]);
                Add($"op{oldProvince}", AdministrativeUnitKind.Province, null, LastDay, "np");
                Add($"od{oldDistrict}", AdministrativeUnitKind.RuralDistrict, $"op{oldProvince}", LastDay, null);
                Add($"oc{oldCommune[i]}", AdministrativeUnitKind.Commune, $"od{oldDistrict}", LastDay, $"nc{newCommune[i]}");
                Add("np", AdministrativeUnitKind.Province, null, null, null);
                Add($"nc{newCommune[i]}", AdministrativeUnitKind.Ward, "np", null, null);

                void Add(string code, AdministrativeUnitKind kind, string? parent, LocalDate? to, string? heir)
                {
                    if (Villages.TryAdd(new(code), []))
                    {
                        units.Add(Unit(code, kind, parent, to));
                    }

                    Villages[new(code)].Add(i);
                    var at = units.FindIndex(unit => unit.Code.Value == code);
                    units[at] = heir is null || units[at].Successors.Contains(new(heir)) ? units[at] : units[at] with { Successors = units[at].Successors.Add(new(heir)) };
                }
            }

            Register = new(units);

            int[] Dealt(int things, int among) => [.. Enumerable.Range(0, things).Select(_ => random.Next(among))];
        }

        internal PlaceRegister Register { get; }

        internal Dictionary<PlaceCode, HashSet<int>> Villages { get; } = [];
    }
}
