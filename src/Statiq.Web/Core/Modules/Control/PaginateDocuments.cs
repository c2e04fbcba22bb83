using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Gives one document for each page of so many documents, with these as <c>Children</c>, and <c>Index</c> (from 1),
/// <c>TotalPages</c>, <c>TotalItems</c>, <c>Previous</c> and <c>Next</c>. No documents make one empty page.
/// </summary>
public class PaginateDocuments : SyncModule
{
    private readonly int _pageSize;
    private int _takePages = int.MaxValue;
    private int _skipPages;
    private NormalizedPath _source;

    public PaginateDocuments(int pageSize) => _pageSize = Positive(pageSize, nameof(pageSize));

    public PaginateDocuments TakePages(int count)
    {
        _takePages = Positive(count, nameof(count));
        return this;
    }

    public PaginateDocuments SkipPages(int count)
    {
        _skipPages = Positive(count, nameof(count));
        return this;
    }

    /// <summary>Sets the source of the page documents, and their destination from it.</summary>
    public PaginateDocuments WithSource(in NormalizedPath source)
    {
        _source = source;
        return this;
    }

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var chunks = context.Inputs.Chunk(_pageSize).Skip(_skipPages).Take(_takePages).ToList();
        if (chunks.Count == 0)
            chunks.Add([]);

        // Previous and next are known when all pages are, so both are lazy.
        var links = chunks.Select(_ => new LazyDocumentMetadataValue()).ToArray();
        var pages = new IDocument[chunks.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            var items = new MetadataItems
            {
                { Keys.Children, chunks[i] },
                { Keys.Index, i + 1 },
                { Keys.TotalPages, pages.Length },
                { Keys.TotalItems, context.Inputs.Length }
            };
            if (i > 0)
                items.Add(Keys.Previous, links[i - 1]);
            if (i < pages.Length - 1)
                items.Add(Keys.Next, links[i + 1]);

            pages[i] = context.CreateDocument(
                _source,
                _source.IsNull ? _source : context.FileSystem.GetRelativeInputPath(_source),
                items);
            links[i].OriginalDocument = pages[i];
        }

        return pages;
    }

    private static int Positive(int value, string paramName) =>
        value > 0 ? value : throw new ArgumentException("The number must be positive", paramName);
}
