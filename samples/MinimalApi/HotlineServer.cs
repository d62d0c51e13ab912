using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Samples.MinimalApi;

/// <summary>The whole web application: the desk over files of JSON lines, and its endpoints.</summary>
internal static class HotlineServer
{
    private const string Address = "http://127.0.0.1:0";

    /// <summary>Runs until it is stopped.</summary>
    internal static async Task ServeAsync(string folder, TextWriter output)
    {
        await using var app = await StartAsync(folder, SystemClock.Instance, quiet: false);
        await output.WriteLineAsync($"{app.Urls.First()}");
        foreach (var (key, officer) in app.Services.GetRequiredService<OfficerKeys>().All)
        {
            await output.WriteLineAsync($"  {officer.Role,-20} Authorization: Bearer {key}");
        }

        await app.WaitForShutdownAsync(CancellationToken.None);
    }

    internal static async Task<WebApplication> StartAsync(string folder, IClock clock, bool quiet)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? Address);
        if (quiet)
        {
            builder.Logging.ClearProviders();
        }

        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["PhanAnh:Province"] = "tay-ninh", ["PhanAnh:Hours:office"] = "07:30-11:30,13:00-17:00",
        });
        await AddStoreAsync(builder.Services, folder);
        builder.Services.AddSingleton(clock).AddSingleton<OfficerKeys>().AddSingleton<Waiting>().AddSingleton<IUnitDirectory>(new InMemoryUnitDirectory(Units));
        builder.Services.AddPhanAnh(builder.Configuration.GetSection("PhanAnh"));

        var app = builder.Build();
        app.MapCitizens();
        app.MapPublic();
        app.MapOfficers();
        await app.StartAsync(CancellationToken.None);
        return app;
    }

    private static UnitRegister Units { get; } = new(
    [
        Unit.Of("so-xay-dung", "Sở Xây dựng") with
        {
            Kind = new("ProvincialDepartment"),
            FocalPersons = [new(new("FocalLeader"), "xd-lanhdao-01"), new(new("FocalOfficer"), "xd-daumoi-01")],
        },
    ]);

    /// <summary>Events, sealed texts and keys in three files. Whoever backs them up keeps the keys apart.</summary>
    private static async Task AddStoreAsync(IServiceCollection services, string folder)
    {
        Directory.CreateDirectory(folder);
        var store = await JsonLinesCaseStore.OpenAsync(Path.Combine(folder, "cases.jsonl"));
        var texts = await JsonLinesPersonalTexts.OpenAsync(Path.Combine(folder, "cases.texts.jsonl"));
        var keys = await FileCaseKeyStore.OpenAsync(Path.Combine(folder, "cases.keys.jsonl"));

        // Made by factories, so that the container closes the files with the application.
        services.AddSingleton<JsonLinesCaseStore>(_ => store).AddSingleton<ICaseStore>(provider => provider.GetRequiredService<JsonLinesCaseStore>());
        services.AddSingleton<IPersonalTexts>(_ => texts).AddSingleton<ICaseKeyStore>(_ => keys);
    }
}
