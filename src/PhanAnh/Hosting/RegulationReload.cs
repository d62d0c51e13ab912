using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PhanAnh;

/// <summary>
/// Reads the regulations and rules of the options anew while the host runs: when the configuration changes, when a watched file changes
/// (<see cref="PhanAnhOptions.ReloadOnChange"/>), or when it is told to.
/// </summary>
/// <remarks>
/// Thread-safe. What is wrong changes nothing: the regulations that held go on, and everything that is wrong is logged and told. A case keeps the regulation
/// that received it, down to the bytes, also when its file was changed or taken away since.
/// </remarks>
public sealed class RegulationReload : IDisposable
{
    private readonly Lock _lock = new();
    private readonly OptionsReader _reader;
    private readonly ImmutableArray<OptionsSection> _sections;
    private readonly IOptionsMonitor<PhanAnhOptions> _options;
    private readonly ILogger _logger;
    private readonly FileWatch _watch;
    private readonly IDisposable? _subscription;
    private PhanAnhOptions _holding;
    private bool _isDisposed;

    internal RegulationReload(
        OptionsReader reader, IEnumerable<OptionsSection> sections, IOptionsMonitor<PhanAnhOptions> options, ILogger<RegulationReload> logger)
    {
        (_reader, _sections, _options, _logger) = (reader, [.. sections], options, logger);
        _holding = options.CurrentValue;

        // Asking for them had them checked. What changed between the start and now is read with the next change.
        var inOrder = reader.InOrder!;
        Regulations = new(inOrder.Library, inOrder.Options.Province);
        Regulations.Become(inOrder);
        _watch = new(() => Reload());
        _watch.Follow(Files(_holding));
        _subscription = options.OnChange(_ => Reload());
    }

    /// <summary>What was wrong at the latest reading; empty where what was read holds.</summary>
    public ImmutableArray<string> Failures { get; private set; } = [];

    /// <summary>The regulations, as they are now.</summary>
    internal HotlineRegulations Regulations { get; }

    /// <summary>Reads all files anew, and lets them hold for all commands from now on where all of them are in order.</summary>
    /// <returns>Everything that is wrong, each with its code and place; empty where what was read holds now.</returns>
    public ImmutableArray<string> Reload()
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return Failures;
            }

            var (options, failures) = Options();
            var reading = options is null ? null : _reader.Read(options);
            Failures = [.. _sections.SelectMany(section => section.Failures()), .. failures, .. reading?.Failures ?? []];
            Failures = Failures.IsEmpty ? Follow(Files(options!)) : Failures;
            if (reading is not null && Failures.IsEmpty)
            {
                _holding = options!;
                Regulations.Become(reading);
                HostLog.RegulationsReloaded(_logger, Regulations.Library.Presets.Count);
            }
            else
            {
                // What is mended later shall be noticed, and so shall what held until now.
                Follow([.. Files(_holding), .. options is null ? [] : Files(options)]);
            }

            foreach (var failure in Failures)
            {
                HostLog.RegulationsKept(_logger, failure);
            }

            HostMeter.Reloaded(Failures.IsEmpty);
            return Failures;
        }
    }

    /// <summary>Ends the watching. What holds goes on.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
        }

        _subscription?.Dispose();
        _watch.Dispose();
    }

    /// <summary>The options as they are now, or why they could not be made: code of the host may take part in that, and throw whatever it likes.</summary>
    private (PhanAnhOptions? Options, IEnumerable<string> Failures) Options()
    {
        try
        {
            return (_options.CurrentValue, []);
        }
        catch (OptionsValidationException e)
        {
            return (null, e.Failures);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (null, [$"OPTIONS_UNREADABLE: {e.GetType().Name}: {e.Message}"]);
        }
    }

    private static IEnumerable<string> Files(PhanAnhOptions options) =>
        options.ReloadOnChange ? [.. options.PresetFiles, .. options.DaysOffFiles, .. options.RoutingFiles] : [];

    /// <summary>Watches these files and no others.</summary>
    /// <returns>Why the files cannot be watched; those that were go on being so.</returns>
    private ImmutableArray<string> Follow(IEnumerable<string> files)
    {
        try
        {
            _watch.Follow(files);
            return [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [$"FILES_UNWATCHED: {e.Message}"];
        }
    }
}
