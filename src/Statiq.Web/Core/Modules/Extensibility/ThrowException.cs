using Statiq.Common;

namespace Statiq.Core;

/// <summary>Throws an exception, or one with a message; where it is null, the documents go through.</summary>
public class ThrowException : SyncConfigModule<Exception>
{
    public ThrowException(Config<Exception> exception)
        : base(exception, false)
    {
    }

    public ThrowException(Config<string> message)
        : base(message.EnsureNonNull(nameof(message)).Transform(x => x is null ? null : (Exception)new ExecutionException(x)), false)
    {
    }

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, Exception value)
    {
        if (value is not null)
            throw value;

        return input is null ? context.Inputs : input.Yield();
    }
}
