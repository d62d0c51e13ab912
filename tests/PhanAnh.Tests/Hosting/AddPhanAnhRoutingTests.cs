using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class AddPhanAnhRoutingTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void AddPhanAnh_FilesAndTerritory_ReachTheDesk()
    {
        File.WriteAllText(_file, """{ "rules": [ { "id": "light", "fields": ["Lighting"], "units": ["SXD"] } ] }""");
        using var provider = new ServiceCollection()
            .AddSingleton<IPlaceDirectory>(new InMemoryPlaceDirectory(AdvisedDesk.Places))
            .AddPhanAnh(options => (options.Province, options.RoutingFiles, options.Territory) = ("tay-ninh", [_file], "80"))
            .BuildServiceProvider();

        var desk = provider.GetRequiredService<HotlineDesk>();

        Assert.Equal("light", Assert.Single(desk.Regulations.RoutingRules.Rules).Code.Value);
        Assert.Equal(new PlaceCode("80"), desk.Regulations.Territory);
    }

    [Fact]
    public void AddPhanAnh_RoutingThatIsWrong_IsToldAtTheStart()
    {
        File.WriteAllText(_file, """{ "rules": [ { "id": "light", "units": ["SXD"] } ] }""");
        var bad = _file + ".bad";
        File.WriteAllText(bad, """{ "rules": [ { "id": "light", "units": [] } ] }""");
        using var provider = new ServiceCollection()
            .AddPhanAnh(options => (options.Province, options.RoutingFiles, options.Territory) = ("tay-ninh", [_file, _file, bad, _file + ".missing"], "tỉnh 80"))
            .BuildServiceProvider();

        var failures = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<PhanAnhOptions>>().Value).Failures.ToList();

        File.Delete(bad);
        Assert.Contains(failures, text => text.StartsWith("DUPLICATE_ID", StringComparison.Ordinal));
        Assert.Contains(failures, text => text.Contains("$.rules[0].units: LIST_EMPTY", StringComparison.Ordinal));
        Assert.Contains(failures, text => text.StartsWith("ROUTING_UNREADABLE", StringComparison.Ordinal));
        Assert.Contains(failures, text => text.StartsWith("PLACE_CODE_FORMAT", StringComparison.Ordinal));
        Assert.Equal(4, failures.Count);
    }
}
