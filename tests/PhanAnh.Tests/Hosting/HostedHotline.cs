using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A hotline inside a host, configured as an adopter configures one; its clock stands and what it logs is kept.</summary>
internal sealed class HostedHotline : IDisposable
{
    internal static readonly Instant Now = Hotline.At("2025-03-03 09:00");

    private readonly IHost _host;
    private int _commands;

    internal HostedHotline(IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection>? services = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        Configuration = builder.Configuration;
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"PhanAnh:{setting.Key}", setting.Value)));
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log);
        builder.Services.AddSingleton<IClock>(new StandingClock());
        builder.Services.AddSingleton<IUnitDirectory>(new InMemoryUnitDirectory(new([Hotline.Named("U1")])));
        services?.Invoke(builder.Services);
        builder.Services.AddPhanAnh(builder.Configuration.GetSection("PhanAnh"));
        _host = builder.Build();
    }

    internal HostedHotline(PresetFolder folder, bool watched = false)
        : this(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Province"] = "tay-ninh", ["PresetFiles:0"] = folder.Path, ["ReloadOnChange"] = watched ? "true" : "false",
        })
    {
    }

    internal CapturedLog Log { get; } = new();

    internal ConfigurationManager Configuration { get; }

    internal HotlineDesk Desk => Get<HotlineDesk>();

    internal RegulationReload Reloading => Get<RegulationReload>();

    internal T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    internal void Start() => _host.StartAsync().GetAwaiter().GetResult();

    internal CommandOutcome Do(string code, Actor actor, Act act) =>
        Hotline.Wait(Desk.HandleAsync(Command.Of($"c{++_commands}", code, act, actor, Now)));

    /// <summary>A case that U1 has accepted.</summary>
    internal Case Accepted(string code)
    {
        Do(code, Hotline.Submitter, Hotline.Registration());
        Do(code, Hotline.Reception, new ClassifyAct(new("Lighting")));
        Do(code, Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", "U1"));
        var outcome = Do(code, Hotline.Officer("U1"), new AcceptAct());
        Assert.True(outcome.IsAccepted, outcome.Refusal?.ToString());
        return outcome.Case!;
    }

    /// <summary>The last day of the processing of a case, as its clock says now.</summary>
    internal string ProcessingDue(string code) => Hotline.Local(
        Desk.ClocksOf(Hotline.Wait(Desk.FindAsync(new(code)))!, Now).Single(clock => clock.Clock.Code.Value == "processing").Due);

    public void Dispose() => _host.Dispose();

    private sealed class StandingClock : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
