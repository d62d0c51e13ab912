using System.Globalization;
using System.Text;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>The size of the whole country: 34 provinces, 3,321 communes, and 10,000 rules for 21 fields of which every third names a commune, some a province, a kind or a period.</summary>
internal static class RoutingSample
{
    internal const int Count = 256;

    private const int Provinces = 34;
    private const int Communes = 3_321;
    private const int RuleCount = 10_000;

    internal static byte[] PlacesJson { get; } = WritePlaces();

    internal static byte[] RulesJson { get; } = WriteRules();

    internal static PlaceRegister Places { get; } = PlaceFile.Read(PlacesJson).Register!;

    internal static RoutingRuleSet Rules { get; } = RoutingFile.Read(RulesJson).Rules!;

    internal static RoutingQuestion[] Questions { get; } = Ask();

    private static RoutingQuestion[] Ask()
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, Count).Select(_ => new RoutingQuestion(
            new(Field(random.Next(21))), new(Kind(random.Next(3))), new(Commune(random.Next(Communes))), new LocalDate(2025, 7, 1).PlusDays(random.Next(400))))];
    }

    private static byte[] WritePlaces()
    {
        var text = new StringBuilder("{ \"places\": [\n");
        for (var i = 0; i < Provinces; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{\"code\": \"{i:00}\", \"name\": \"Tỉnh số {i}\", \"kind\": \"province\"}},\n");
        }

        for (var i = 0; i < Communes; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{\"code\": \"{Commune(i)}\", \"name\": \"Tân Hòa {i}\", \"kind\": \"commune\", \"from\": \"2025-07-01\", \"parent\": \"{i % Provinces:00}\"}}");
            text.Append(i == Communes - 1 ? "\n" : ",\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("] }").ToString());
    }

    private static byte[] WriteRules()
    {
        var random = new Random(4);
        var text = new StringBuilder("{ \"rules\": [\n");
        for (var i = 0; i < RuleCount; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{\"id\": \"R{i}\", \"fields\": [\"{Field(random.Next(21))}\"], ");
            text.Append(i % 3 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"\"places\": [\"{(i % 3 == 1 ? Commune(random.Next(Communes)) : $"{random.Next(Provinces):00}")}\"], "));
            text.Append(i % 5 == 0 ? string.Create(CultureInfo.InvariantCulture, $"\"kinds\": [\"{Kind(random.Next(3))}\"], ") : "");
            text.Append(i % 7 == 0 ? string.Create(CultureInfo.InvariantCulture, $"\"from\": \"2025-{1 + random.Next(12):00}-01\", \"precedence\": {random.Next(3)}, ") : "");
            text.Append(CultureInfo.InvariantCulture, $"\"units\": [\"U{random.Next(500)}\"]}}").Append(i == RuleCount - 1 ? "\n" : ",\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("] }").ToString());
    }

    private static string Field(int i) => string.Create(CultureInfo.InvariantCulture, $"Field{i}");

    private static string Kind(int i) => string.Create(CultureInfo.InvariantCulture, $"Kind{i}");

    private static string Commune(int i) => string.Create(CultureInfo.InvariantCulture, $"{20_000 + i}");
}
