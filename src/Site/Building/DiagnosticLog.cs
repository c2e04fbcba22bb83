using Articles;
using Microsoft.Extensions.Logging;
using Site.Context;
using Site.Publishing;

namespace Site.Building;

/// <summary>
/// Takes what the pipeline engine logs as an error into the build's own diagnostics, so that nothing is said twice or lost.
/// </summary>
internal sealed class DiagnosticLog(SiteContext site) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel) || IsSaidAgain(logLevel))
            return;
        site.Report(RefusalIn(exception) is { } refusal
            ? new Diagnostic("site", 1, 1, Severity.Error, $"a file or a folder cannot be read: {refusal.Message.TrimEnd('.')}",
                "let the user who builds read it, or move it away")
            : new Diagnostic("site", 1, 1, Severity.Error, formatter(state, exception).ReplaceLineEndings(" "), Cure(exception)));
    }

    // In the end the engine says once more what its modules failed with.
    private bool IsSaidAgain(LogLevel level) => level == LogLevel.Critical && site.HasErrors;

    // The outermost one: it names the path.
    private static Exception? RefusalIn(Exception? failure) =>
        failure is null || PublishException.IsRefusal(failure) ? failure : RefusalIn(failure.InnerException);

    private string Cure(Exception? failure) =>
        site.Options.IsVerbose && failure is not null
            ? $"report this: {failure.ToString().ReplaceLineEndings(" ")}"
            : "run it again with --verbose";

    public void Dispose()
    {
    }
}
