using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Statiq.Common;

/// <summary>Logging what a module throws.</summary>
public static class ILoggerExtensions
{
    /// <summary>
    /// Logs the message of an exception that has not been logged yet, or those of what it holds, and gives what to throw in its
    /// place. A cancellation is no failure and is given back as it is.
    /// </summary>
    public static Exception LogAndWrapException(this ILogger logger, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(logger);
        if (exception is null or OperationCanceledException or LoggedException)
            return exception;

        switch (exception)
        {
            case AggregateException many:
                foreach (var inner in many.InnerExceptions)
                    logger.LogAndWrapException(inner);
                break;
            case TargetInvocationException { InnerException: { } inner }:
                logger.LogAndWrapException(inner);
                break;
            default:
                // The original gives the message alone; with the exception, a program can tell kinds of failures apart.
                logger.Log(LogLevel.Error, default, exception, exception, (x, _) => x.Message);
                break;
        }

        return new LoggedException(exception);
    }
}
