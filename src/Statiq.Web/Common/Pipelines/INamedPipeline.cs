namespace Statiq.Common;

/// <summary>A pipeline that brings its own name instead of its type's.</summary>
public interface INamedPipeline : IPipeline
{
    string PipelineName { get; }
}
