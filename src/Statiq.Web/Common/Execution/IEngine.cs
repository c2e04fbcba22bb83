namespace Statiq.Common;

/// <summary>The engine, while it is set up.</summary>
public interface IEngine : IConfigurable, IExecutionState
{
    new IEventCollection Events { get; }

    new ISettings Settings { get; }

    new bool SerialExecution { get; set; }

    IPipelineCollection Pipelines { get; }
}
