using Microsoft.Extensions.Logging;

namespace Statiq.Common;

/// <summary>Log messages about a document.</summary>
public static class ILoggerExtensions
{
    public static void LogTrace(this ILogger logger, IDocument document, string message) =>
        logger.Log(LogLevel.Trace, document, message);

    public static void LogDebug(this ILogger logger, IDocument document, string message) =>
        logger.Log(LogLevel.Debug, document, message);

    public static void LogInformation(this ILogger logger, IDocument document, string message) =>
        logger.Log(LogLevel.Information, document, message);

    public static void LogWarning(this ILogger logger, IDocument document, string message) =>
        logger.Log(LogLevel.Warning, document, message);

    public static void LogError(this ILogger logger, IDocument document, string message) =>
        logger.Log(LogLevel.Error, document, message);

    public static void LogCritical(this ILogger logger, IDocument document, string message) =>
        logger.Log(LogLevel.Critical, document, message);

    public static void Log(this ILogger logger, LogLevel logLevel, IDocument document, string message)
    {
        ArgumentNullException.ThrowIfNull(logger);
        logger.Log(
            logLevel,
            default,
            document,
            null,
            (x, _) => x is null ? message : $"[{x.ToDisplayString()}] {message}");
    }
}
