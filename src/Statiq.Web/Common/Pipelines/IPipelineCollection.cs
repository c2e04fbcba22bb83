namespace Statiq.Common;

/// <summary>The pipelines of an engine. Names do not differ by case.</summary>
public interface IPipelineCollection : IDictionary<string, IPipeline>
{
    /// <summary>Adds a pipeline under the name of its type, unless there is one.</summary>
    void AddIfNonExisting(IPipeline pipeline);
}
