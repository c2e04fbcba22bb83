using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>An execution in which messages were logged that count as failure.</summary>
public class LogLevelFailureException : ExecutionException
{
    public LogLevelFailureException(LogLevel failureLogLevel)
        : base($"Messages of level {failureLogLevel} or above were logged")
    {
    }
}
