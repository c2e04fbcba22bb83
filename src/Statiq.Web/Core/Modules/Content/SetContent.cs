using Statiq.Common;

namespace Statiq.Core;

/// <summary>Replaces the content of each document; where the new content is null, the document stays as it is.</summary>
public class SetContent : ParallelSyncMultiConfigModule
{
    private const string Content = nameof(Content);
    private const string MediaType = nameof(MediaType);

    /// <summary>Keeps the media type.</summary>
    public SetContent(Config<string> content)
        : this(content, Config.FromDocument(doc => doc.ContentProvider.MediaType))
    {
    }

    public SetContent(Config<string> content, Config<string> mediaType)
        : base(
            new Dictionary<string, IConfig>
            {
                [Content] = content.EnsureNonNull(nameof(content)),
                [MediaType] = mediaType.EnsureNonNull(nameof(mediaType))
            },
            true)
    {
    }

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, IMetadata values) =>
        values.GetString(Content) is { } content ? [input.Clone(content, values.GetString(MediaType))] : [input];
}
