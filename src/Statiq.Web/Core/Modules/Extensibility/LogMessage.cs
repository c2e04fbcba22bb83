using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Logs a message, for each document when the message needs one, and gives the inputs.</summary>
public class LogMessage : SyncConfigModule<string>
{
    private readonly LogLevel _logLevel;

    public LogMessage(Config<string> content)
        : this(LogLevel.Information, content)
    {
    }

    public LogMessage(LogLevel logLevel, Config<string> content)
        : base(content, false) => _logLevel = logLevel;

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, string value)
    {
        context.Log(_logLevel, "{Message}", value);
        return input is null ? context.Inputs : input.Yield();
    }
}
