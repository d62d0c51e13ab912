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
    private bool _isDisposed;

    internal RegulationReload(
        OptionsReader reader, IEnumerable<OptionsSection> sections, IOptionsMonitor<PhanAnhOptions> options, ILogger<RegulationReload> logger)
    {
        (_reader, _sections, _options, _logger) = (reader, [.. sections], options, logger);
        var current = options.CurrentValue;

        // Asking for them had them checked. What changed between the start and now is read with the next change.
        var inOrder = reader.InOrder!;
        Regulations = new(inOrder.Library, inOrder.Options.Province);
        Regulations.Become(inOrder);
        _watch = new(() => Reload());
        Follow(current);
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

            var options = _options.CurrentValue;
            var reading = _reader.Read(options);
            Failures = [.. _sections.SelectMany(section => section.Failures()), .. reading.Failures];
            if (Failures.IsEmpty)
            {
                Regulations.Become(reading);
                Follow(options);
                HostLog.RegulationsReloaded(_logger, Regulations.Library.Presets.Count);
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

    private void Follow(PhanAnhOptions options) => _watch.Follow(options.ReloadOnChange ? [.. options.PresetFiles, .. options.RoutingFiles] : []);
}
