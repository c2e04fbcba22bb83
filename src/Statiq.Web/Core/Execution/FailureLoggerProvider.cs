using Microsoft.Extensions.Logging;

namespace Statiq.Core;

/// <summary>Remembers the gravest message of an execution: one that logs an error has failed.</summary>
internal sealed class FailureLoggerProvider(LogLevel failureLevel) : ILoggerProvider, ILogger
{
    private int _gravest = -1;

    public void Reset() => Volatile.Write(ref _gravest, -1);

    public void ThrowIfFailed()
    {
        if (failureLevel != LogLevel.None && Volatile.Read(ref _gravest) >= (int)failureLevel)
            throw new LogLevelFailureException(failureLevel);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable BeginScope<TState>(TState state)
        where TState : notnull =>
        null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= failureLevel;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception exception,
        Func<TState, Exception, string> formatter)
    {
        int seen;
        while ((seen = Volatile.Read(ref _gravest)) < (int)logLevel)
            Interlocked.CompareExchange(ref _gravest, (int)logLevel, seen);
    }

    public void Dispose()
    {
    }
}
