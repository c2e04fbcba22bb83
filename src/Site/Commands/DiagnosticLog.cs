using Articles;
using Microsoft.Extensions.Logging;

namespace Site.Commands;

/// <summary>Takes what the pipeline engine logs as an error into the build's own diagnostics, so that nothing is said twice or lost.</summary>
internal sealed class DiagnosticLog(Run run) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            run.Report(new Diagnostic("site", 1, 1, Severity.Error, formatter(state, exception).ReplaceLineEndings(" "), Cure(exception)));
    }

    private string Cure(Exception? failure) =>
        run.Options.IsVerbose && failure is not null ? $"report this:\n{failure}" : "run it again with --verbose";

    public void Dispose()
    {
    }
}
