using System.Collections.Immutable;

namespace Statiq.Common;

/// <summary>Raised before any pipeline runs.</summary>
public record BeforeEngineExecution(IEngine Engine, Guid ExecutionId);

/// <summary>Raised after all pipelines have run without failure.</summary>
public record AfterEngineExecution(IEngine Engine, Guid ExecutionId, IPipelineOutputs Outputs, long ElapsedMilliseconds);

/// <summary>Raised before the modules of a phase run.</summary>
public record BeforePipelinePhaseExecution(Guid ExecutionId, string PipelineName, Phase Phase);

/// <summary>Raised after the modules of a phase have run.</summary>
public record AfterPipelinePhaseExecution(
    Guid ExecutionId,
    string PipelineName,
    Phase Phase,
    ImmutableArray<IDocument> Outputs,
    long ElapsedMilliseconds);

/// <summary>Raised before a module runs.</summary>
public record BeforeModuleExecution(IExecutionContext Context);

/// <summary>Raised after a module has run.</summary>
public record AfterModuleExecution(IExecutionContext Context, ImmutableArray<IDocument> Outputs);
