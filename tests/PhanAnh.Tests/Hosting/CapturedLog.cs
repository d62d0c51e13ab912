using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PhanAnh.Tests;

/// <summary>Keeps every line that the library logs.</summary>
internal sealed class CapturedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(EventId Event, LogLevel Level, string Text)> _lines = [];

    internal IReadOnlyList<(EventId Event, LogLevel Level, string Text)> Lines => [.. _lines];

    /// <summary>The names of the events in the order in which they were logged.</summary>
    internal IEnumerable<string?> Names => _lines.Select(line => line.Event.Name);

    public ILogger CreateLogger(string categoryName) => new Category(categoryName.StartsWith("PhanAnh.", StringComparison.Ordinal) ? _lines : []);

    /// <summary>For code that is not built by a host.</summary>
    internal ILogger<T> Of<T>() => new Category<T>(_lines);

    public void Dispose()
    {
    }

    private sealed class Category<T>(ConcurrentQueue<(EventId Event, LogLevel Level, string Text)> lines) : Category(lines), ILogger<T>;

    private class Category(ConcurrentQueue<(EventId Event, LogLevel Level, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((eventId, logLevel, $"{formatter(state, exception)} {exception}"));
    }
}
