namespace Statiq.Common;

/// <summary>One step of a pipeline: documents in, documents out.</summary>
public interface IModule
{
    Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context);
}
