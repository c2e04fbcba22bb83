namespace Statiq.Common;

/// <summary>Outputs of several pipelines.</summary>
public static class IPipelineOutputsExtensions
{
    public static DocumentList<IDocument> FromPipelines(this IPipelineOutputs outputs, params string[] pipelineNames)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        return pipelineNames.SelectMany(outputs.FromPipeline).ToDocumentList();
    }

    public static DocumentList<IDocument> ExceptPipelines(this IPipelineOutputs outputs, params string[] pipelineNames)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        return outputs.ByPipeline()
            .Where(x => pipelineNames?.Contains(x.Key, StringComparer.OrdinalIgnoreCase) != true)
            .SelectMany(x => x.Value)
            .ToDocumentList();
    }
}
