namespace Statiq.Common;

/// <summary>What pipelines gave, in the order in which the pipelines were added.</summary>
public interface IPipelineOutputs : IEnumerable<IDocument>, IDocumentPathTree<IDocument>
{
    IReadOnlyDictionary<string, DocumentList<IDocument>> ByPipeline();

    DocumentList<IDocument> FromPipeline(string pipelineName);

    DocumentList<IDocument> ExceptPipeline(string pipelineName);

    /// <summary>The documents whose destination matches the patterns.</summary>
    FilteredDocumentList<IDocument> this[params string[] destinationPatterns] => this.FilterDestinations(destinationPatterns);

    IDocument GetDestination(NormalizedPath destinationPath) => this.FirstOrDefault(x => x.Destination.Equals(destinationPath));

    IDocument GetSource(NormalizedPath sourcePath) => this.FirstOrDefault(x => x.Source.Equals(sourcePath));

    IDocument GetRelativeSource(NormalizedPath relativeSourcePath) =>
        this.FirstOrDefault(x => !x.Source.IsNull && x.Source.GetRelativeInputPath().Equals(relativeSourcePath));

    // The outputs grow while pipelines run, so each look is at a new tree.
    IDocument IDocumentPathTree<IDocument>.Get(NormalizedPath destinationPath) => GetDestination(destinationPath);

    IDocument IDocumentTree<IDocument>.GetParentOf(IDocument document) => this.AsDestinationTree().GetParentOf(document);

    DocumentList<IDocument> IDocumentTree<IDocument>.GetChildrenOf(IDocument document) =>
        this.AsDestinationTree().GetChildrenOf(document);

    DocumentList<IDocument> IDocumentTree<IDocument>.GetSiblingsOf(IDocument document, bool includeSelf) =>
        this.AsDestinationTree().GetSiblingsOf(document, includeSelf);

    DocumentList<IDocument> IDocumentTree<IDocument>.GetDescendantsOf(IDocument document, bool includeSelf) =>
        this.AsDestinationTree().GetDescendantsOf(document, includeSelf);

    DocumentList<IDocument> IDocumentTree<IDocument>.GetAncestorsOf(IDocument document, bool includeSelf) =>
        this.AsDestinationTree().GetAncestorsOf(document, includeSelf);
}
