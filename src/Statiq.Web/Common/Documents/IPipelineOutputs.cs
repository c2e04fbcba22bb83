namespace Statiq.Common;

/// <summary>What pipelines gave.</summary>
public interface IPipelineOutputs : IEnumerable<IDocument>
{
    IReadOnlyDictionary<string, DocumentList<IDocument>> ByPipeline();

    DocumentList<IDocument> FromPipeline(string pipelineName);

    DocumentList<IDocument> ExceptPipeline(string pipelineName);
}
