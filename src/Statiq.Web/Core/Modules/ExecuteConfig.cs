using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Gives documents from a configuration value of any kind: documents, modules to run on the inputs, metadata, content.
/// Null gives the inputs. A value that needs documents is asked for each input, any other once for all.
/// </summary>
public class ExecuteConfig : ParallelConfigModule<object>
{
    public ExecuteConfig(Config<object> config)
        : base(config, false)
    {
    }

    protected override Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, object value)
    {
        var inputs = input is null ? context.Inputs : input.Yield();
        return value is null ? Task.FromResult(inputs) : context.CloneOrCreateDocumentsAsync(input, inputs, value);
    }
}
