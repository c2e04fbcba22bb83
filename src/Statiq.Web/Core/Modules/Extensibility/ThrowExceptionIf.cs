using Statiq.Common;

namespace Statiq.Core;

/// <summary>Throws when a condition holds.</summary>
public class ThrowExceptionIf : SyncConfigModule<bool>
{
    private readonly string _message;

    public ThrowExceptionIf(Config<bool> condition, string message)
        : base(condition, false) => _message = message;

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, bool value)
    {
        if (value)
            throw new ExecutionException(_message);
        return input is null ? context.Inputs : input.Yield();
    }
}
