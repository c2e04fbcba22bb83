namespace Statiq.Common;

/// <summary>Pipelines by name, in the order in which they were added. Names do not differ by case.</summary>
public interface IReadOnlyPipelineCollection : IReadOnlyDictionary<string, IReadOnlyPipeline>
{
}
