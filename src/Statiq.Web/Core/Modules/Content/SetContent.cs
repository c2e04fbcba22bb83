using Statiq.Common;

namespace Statiq.Core;

/// <summary>Replaces the content of each document; where the new content is null, the document stays as it is.</summary>
public class SetContent : ParallelSyncConfigModule<IContentProvider>
{
    public SetContent(Config<IContentProvider> contentProvider)
        : base(contentProvider, true)
    {
    }

    /// <summary>Keeps the media type.</summary>
    public SetContent(Config<string> content)
        : this(content, Config.FromDocument(doc => doc.ContentProvider.MediaType))
    {
    }

    public SetContent(Config<string> content, Config<string> mediaType)
        : base(
            content.EnsureNonNull(nameof(content))
                .CombineWith(mediaType.EnsureNonNull(nameof(mediaType)), (text, type, ctx) => ctx.GetContentProvider(text, type)),
            true)
    {
    }

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, IContentProvider value) =>
        value is null or NullContent ? [input] : [input.Clone(value)];
}
