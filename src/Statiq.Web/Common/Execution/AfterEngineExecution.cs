namespace Statiq.Common;

/// <summary>Raised after all pipelines have run without failure.</summary>
public class AfterEngineExecution
{
    internal AfterEngineExecution(IEngine engine, Guid executionId, IPipelineOutputs outputs, long elapsedMilliseconds) =>
        (Engine, ExecutionId, Outputs, ElapsedMilliseconds) = (engine, executionId, outputs, elapsedMilliseconds);

    public IEngine Engine { get; }

    public Guid ExecutionId { get; }

    public IPipelineOutputs Outputs { get; }

    public long ElapsedMilliseconds { get; }
}
