namespace Statiq.Common;

/// <summary>What pipelines gave, in the order in which the pipelines were added.</summary>
public interface IPipelineOutputs : IEnumerable<IDocument>
{
    IReadOnlyDictionary<string, DocumentList<IDocument>> ByPipeline();

    DocumentList<IDocument> FromPipeline(string pipelineName);

    DocumentList<IDocument> ExceptPipeline(string pipelineName);

    /// <summary>The documents whose destination matches the patterns.</summary>
    DocumentList<IDocument> this[params string[] destinationPatterns] => this.FilterDestinations(destinationPatterns);

    IDocument GetDestination(NormalizedPath destinationPath) => this.FirstOrDefault(x => x.Destination.Equals(destinationPath));

    IDocument GetSource(NormalizedPath sourcePath) => this.FirstOrDefault(x => x.Source.Equals(sourcePath));

    IDocument GetRelativeSource(NormalizedPath relativeSourcePath) =>
        this.FirstOrDefault(x => !x.Source.IsNull && x.Source.GetRelativeInputPath().Equals(relativeSourcePath));
}
