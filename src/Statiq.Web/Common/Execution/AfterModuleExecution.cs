using System.Collections.Immutable;

namespace Statiq.Common;

/// <summary>Raised when a module has run, with what it gave and how long that took.</summary>
public class AfterModuleExecution
{
    internal AfterModuleExecution(IExecutionContext context, ImmutableArray<IDocument> outputs, long elapsedMilliseconds) =>
        (Context, Outputs, ElapsedMilliseconds) = (context, outputs, elapsedMilliseconds);

    public IExecutionContext Context { get; }

    public ImmutableArray<IDocument> Outputs { get; }

    public long ElapsedMilliseconds { get; }
}
