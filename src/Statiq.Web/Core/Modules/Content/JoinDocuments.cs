using Statiq.Common;

namespace Statiq.Core;

/// <summary>Makes one new document of the contents of all, with a delimiter between those that have any.</summary>
public class JoinDocuments : Module
{
    private readonly string _delimiter;
    private readonly JoinedMetadata _metadata;

    public JoinDocuments()
        : this(string.Empty)
    {
    }

    public JoinDocuments(JoinedMetadata metaDataMode)
        : this(string.Empty, metaDataMode)
    {
    }

    public JoinDocuments(string delimiter, JoinedMetadata metaDataMode = JoinedMetadata.DefaultOnly)
    {
        _delimiter = delimiter;
        _metadata = metaDataMode;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        if (context.Inputs.IsEmpty)
            return [context.CreateDocument()];

        var filled = context.Inputs.Where(x => x.ContentProvider.GetLength() > 0).ToArray();
        var texts = await Task.WhenAll(filled.Select(x => x.GetContentStringAsync()));
        var mediaTypes = filled.Select(x => x.ContentProvider.MediaType).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return [context.CreateDocument(
            MetadataOf(context.Inputs),
            string.Join(_delimiter, texts),
            mediaTypes.Length == 1 ? mediaTypes[0] : null)];
    }

    private IEnumerable<KeyValuePair<string, object>> MetadataOf(IReadOnlyList<IDocument> inputs)
    {
        var all = inputs.Select(x => x.WithoutSettings().GetRawEnumerable());
        return _metadata switch
        {
            JoinedMetadata.FirstDocument => all.First(),
            JoinedMetadata.LastDocument => all.Last(),
            JoinedMetadata.AllWithFirstDuplicates => all.SelectMany(x => x).DistinctBy(x => x.Key, StringComparer.OrdinalIgnoreCase),
            JoinedMetadata.AllWithLastDuplicates => all.Reverse().SelectMany(x => x).DistinctBy(x => x.Key, StringComparer.OrdinalIgnoreCase),
            _ => []
        };
    }
}
