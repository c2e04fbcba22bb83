namespace Statiq.Common;

/// <summary>
/// A document as a metadata value. Documents are cloned on their way through the modules, so the newest clone that the
/// execution knows is given, and the original where it knows none.
/// </summary>
public class LazyDocumentMetadataValue : IMetadataValue
{
    public LazyDocumentMetadataValue()
    {
    }

    public LazyDocumentMetadataValue(IDocument originalDocument) => OriginalDocument = originalDocument;

    public IDocument OriginalDocument { get; set; }

    public object Get(string key, IMetadata metadata) =>
        OriginalDocument is null
            ? null
            : IExecutionContext.CurrentOrNull?.Inputs.FirstOrDefault(x => x.Id == OriginalDocument.Id) ?? OriginalDocument;
}
