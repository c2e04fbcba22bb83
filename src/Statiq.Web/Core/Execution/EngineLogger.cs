using Microsoft.Extensions.Logging;

namespace Statiq.Core;

/// <summary>
/// Logs to all providers, and remembers the gravest message, as an execution that logs an error has failed. Without
/// any provider, warnings and errors go to the standard error.
/// </summary>
internal sealed class EngineLogger : ILogger
{
    private readonly ILogger[] _loggers;
    private int _gravest = -1;

    public EngineLogger(IEnumerable<ILoggerProvider> providers)
    {
        _loggers = [.. providers.Select(x => x.CreateLogger("Statiq"))];
        if (_loggers.Length == 0)
            _loggers = [new StandardErrorLogger()];
    }

    public void Reset() => Volatile.Write(ref _gravest, -1);

    public void ThrowIfFailed(LogLevel failureLevel)
    {
        if (failureLevel != LogLevel.None && Volatile.Read(ref _gravest) >= (int)failureLevel)
            throw new LogLevelFailureException(failureLevel);
    }

    public IDisposable BeginScope<TState>(TState state)
        where TState : notnull =>
        null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error || Array.Exists(_loggers, x => x.IsEnabled(logLevel));

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception exception,
        Func<TState, Exception, string> formatter)
    {
        RememberGravest((int)logLevel);
        foreach (var logger in _loggers)
        {
            if (logger.IsEnabled(logLevel))
                logger.Log(logLevel, eventId, state, exception, formatter);
        }
    }

    private void RememberGravest(int level)
    {
        int seen;
        while ((seen = Volatile.Read(ref _gravest)) < level)
            Interlocked.CompareExchange(ref _gravest, level, seen);
    }
}
