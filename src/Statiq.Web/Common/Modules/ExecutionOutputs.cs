namespace Statiq.Common;

/// <summary>The outputs of a module, to be looked at or replaced after it has run.</summary>
public class ExecutionOutputs
{
    internal ExecutionOutputs(IEnumerable<IDocument> outputs) => Outputs = outputs;

    public IEnumerable<IDocument> Outputs { get; set; }
}
