using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class AddPhanAnhTests
{
    private static readonly Instant Now = Hotline.At("2025-03-03 09:00");

    [Fact]
    public void AddPhanAnh_AProvince_GivesADeskUnderItsRegulation()
    {
        using var provider = Services(options => options.Province = "tay-ninh");

        var outcome = Register(provider, Now);

        Assert.Equal("tay-ninh-58-2024", outcome.Case?.Preset.Id);
    }

    [Fact]
    public void AddPhanAnh_ACommandFromTheFuture_IsRefused()
    {
        using var provider = Services(options => options.Province = "tay-ninh");

        var outcome = Register(provider, Now + Duration.FromMinutes(6));

        Assert.True(outcome.Refusal!.Has(RefusalCodes.TimeFuture));
    }

    [Fact]
    public void AddPhanAnh_AStoreOfTheHost_IsKept()
    {
        var store = new InMemoryCaseStore();
        using var provider = Services(options => options.Province = "tay-ninh", services => services.AddSingleton<ICaseStore>(store));

        Register(provider, Now);

        Assert.Single(Hotline.Wait(store.LoadAsync(new("C-1"))));
    }

    [Fact]
    public void AddPhanAnh_SeveralThingsWrong_SaysAllOfThemAtOnce()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{ "id": 1 }""");
        using var provider = Services(options =>
        {
            options.Province = "atlantis";
            options.Hours = new Dictionary<string, string>(StringComparer.Ordinal) { ["office"] = "morning" };
            options.PresetFiles = [file, file + ".missing"];
        });

        var failure = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<PhanAnhOptions>>().Value);

        Assert.Contains(failure.Failures, text => text.StartsWith("PROVINCE_UNKNOWN", StringComparison.Ordinal) && text.Contains("atlantis", StringComparison.Ordinal));
        Assert.Contains(failure.Failures, text => text.StartsWith("HOURS_FORMAT", StringComparison.Ordinal));
        Assert.Contains(failure.Failures, text => text.Contains("$.id: CODE_FORMAT", StringComparison.Ordinal));
        Assert.Contains(failure.Failures, text => text.StartsWith("PRESET_UNREADABLE", StringComparison.Ordinal));
        File.Delete(file);
    }

    private static ServiceProvider Services(Action<PhanAnhOptions> configure, Action<IServiceCollection>? ports = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(new StoppedClock());
        ports?.Invoke(services);
        return services.AddPhanAnh(configure).BuildServiceProvider();
    }

    private static CommandOutcome Register(ServiceProvider provider, Instant at) => Hotline.Wait(
        provider.GetRequiredService<HotlineDesk>().HandleAsync(PhanAnh.Core.Command.Of("r1", "C-1", Hotline.Registration(), Hotline.Submitter, at)));

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
