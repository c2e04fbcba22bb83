namespace Statiq.Common;

/// <summary>Outputs of several pipelines.</summary>
public static class IPipelineOutputsExtensions
{
    public static DocumentList<IDocument> FromPipelines(this IPipelineOutputs outputs, params string[] pipelineNames)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        return pipelineNames.SelectMany(outputs.FromPipeline).ToDocumentList();
    }
}
