using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Switches the library on in a host.</summary>
public static class PhanAnhServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="HotlineDesk"/>, <see cref="RecurrenceDesk"/>, <see cref="HotlineRegulations"/> and <see cref="PresetLibrary"/>, and an in-memory version of every port that the host has not
    /// registered. Register <see cref="RedactionRules"/> to let contacts of offices stand in public texts. The options are checked when the host starts.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; the province at least.</param>
    public static IServiceCollection AddPhanAnh(this IServiceCollection services, Action<PhanAnhOptions> configure)
    {
        services.AddOptions<PhanAnhOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PhanAnhOptions>, PhanAnhOptionsCheck>());
        services.TryAddSingleton(provider => OptionsLibrary.Read(Options(provider), []));
        services.TryAddSingleton(provider => new HotlineRegulations(
            provider.GetRequiredService<PresetLibrary>(), Options(provider).Province, null, Options(provider).Hours)
        {
            RoutingRules = OptionsRouting.Read(Options(provider), []),
            Territory = OptionsRouting.TryTerritory(Options(provider), out var territory) ? territory : null,
        });
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
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton(RedactionRules.None);
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
            provider.GetRequiredService<RedactionRules>()));
        return services;
    }

    private static PhanAnhOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<PhanAnhOptions>>().Value;
}
