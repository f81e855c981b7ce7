using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ImrRules.Tests.Hosting;

/// <summary>What a host logs, for a test to look at.</summary>
internal sealed class WrittenLog : ILoggerProvider, ILogger
{
    /// <summary>The messages of errors, in the order in which they came.</summary>
    public ConcurrentQueue<string> Errors { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel == LogLevel.Error)
            Errors.Enqueue(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
