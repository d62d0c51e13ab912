using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Switches the library on in a host.</summary>
public static class PhanAnhServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="HotlineDesk"/>, <see cref="RecurrenceDesk"/>, <see cref="IntakeReview"/>, <see cref="HotlineRegulations"/>, <see cref="RegulationReload"/> and
    /// <see cref="PresetLibrary"/>, and an in-memory version of every port that the host has not registered. The options are checked when the host starts.
    /// </summary>
    /// <remarks>
    /// Register before it what shall be the host's own: a port, a <see cref="PresetLibrary"/> that preset files are added to, a <see cref="GuardBook"/> with guards of its own,
    /// validators as <c>IValidator&lt;Submission&gt;</c>, <see cref="RedactionRules"/> to let contacts of offices stand in public texts.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; the province at least.</param>
    public static IServiceCollection AddPhanAnh(this IServiceCollection services, Action<PhanAnhOptions> configure)
    {
        services.AddOptions<PhanAnhOptions>().Configure(configure).ValidateOnStart();
        return AddServices(services);
    }

    /// <summary>The same with the options bound from configuration, and bound anew when it changes. A member that the options do not know, or that has not their form, is refused at the start.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="section">The section whose members are those of <see cref="PhanAnhOptions"/>.</param>
    public static IServiceCollection AddPhanAnh(this IServiceCollection services, IConfiguration section)
    {
        var bound = new OptionsSection(section);
        services.AddSingleton(bound);
        services.AddSingleton<IOptionsChangeTokenSource<PhanAnhOptions>>(new ConfigurationChangeTokenSource<PhanAnhOptions>(section));
        services.AddOptions<PhanAnhOptions>().Configure(bound.Bind).ValidateOnStart();
        return AddServices(services);
    }

    private static IServiceCollection AddServices(IServiceCollection services)
    {
        AddRegulations(services);
        AddPorts(services);
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton(RedactionRules.None);
        services.TryAddSingleton(provider => new IntakeReview(provider.GetServices<IValidator<Submission>>()));
        services.TryAddSingleton(provider => new HotlineDesk(
            new(
                provider.GetRequiredService<ICaseStore>(),
                provider.GetRequiredService<IPersonalTexts>(),
                provider.GetRequiredService<ICaseKeyStore>(),
                provider.GetRequiredService<IUnitDirectory>())
            {
                Places = provider.GetRequiredService<IPlaceDirectory>(),
                Recurrences = provider.GetRequiredService<IRecurrenceIndex>(),
            },
            provider.GetRequiredService<HotlineRegulations>(),
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<RedactionRules>(),
            provider.GetService<ILogger<HotlineDesk>>()));
        return services;
    }

    private static void AddRegulations(IServiceCollection services)
    {
        var hasLibrary = services.Any(service => service.ServiceType == typeof(PresetLibrary));
        var hasRegulations = services.Any(service => service.ServiceType == typeof(HotlineRegulations));
        services.TryAddSingleton(GuardBook.BuiltIn);
        services.TryAddSingleton(provider => new OptionsReader(
            hasLibrary ? provider.GetRequiredService<PresetLibrary>() : PresetLibrary.Shipped, provider.GetRequiredService<GuardBook>())
        {
            IsIdle = hasRegulations,
        });
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PhanAnhOptions>, PhanAnhOptionsCheck>());
        services.TryAddSingleton(provider => new RegulationReload(
            provider.GetRequiredService<OptionsReader>(),
            provider.GetServices<OptionsSection>(),
            provider.GetRequiredService<IOptionsMonitor<PhanAnhOptions>>(),
            provider.GetService<ILogger<RegulationReload>>() ?? NullLogger<RegulationReload>.Instance));
        services.TryAddSingleton(provider => provider.GetRequiredService<RegulationReload>().Regulations);
        services.TryAddTransient(provider => provider.GetRequiredService<HotlineRegulations>().Library);
    }

    private static void AddPorts(IServiceCollection services)
    {
        services.TryAddSingleton<ICaseStore, InMemoryCaseStore>();
        services.TryAddSingleton<IPersonalTexts, InMemoryPersonalTexts>();
        services.TryAddSingleton<ICaseKeyStore>(_ => new InMemoryCaseKeyStore(_ => RandomKeys.Next()));
        services.TryAddSingleton<IUnitDirectory>(_ => new InMemoryUnitDirectory(UnitRegister.Empty));
        services.TryAddSingleton<IPlaceDirectory>(_ => new InMemoryPlaceDirectory(PlaceRegister.Empty));
        services.TryAddSingleton<IRecurrenceIndex, InMemoryRecurrenceIndex>();

        // Good for as long as the index in memory; a host that keeps fingerprints registers a fingerprinter of a secret that it keeps as well.
        services.TryAddSingleton(_ => new Fingerprinter(RandomKeys.Next().Reveal()));
        services.TryAddSingleton(provider => new RecurrenceDesk(
            provider.GetRequiredService<Fingerprinter>(), provider.GetRequiredService<IRecurrenceIndex>()));
    }
}
