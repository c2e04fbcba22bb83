using Statiq.Common;

namespace Statiq.Core;

/// <summary>Gives new documents in place of the inputs.</summary>
public class CreateDocuments : ConfigModule<IEnumerable<IDocument>>
{
    public CreateDocuments(Config<string> content, string mediaType = null)
        : this(content.EnsureNonNull(nameof(content)).MakeEnumerable(), mediaType)
    {
    }

    public CreateDocuments(Config<IEnumerable<string>> content, string mediaType = null)
        : base(content.EnsureNonNull(nameof(content)).Transform((x, ctx) => x.Select(text => Create(ctx, null, text, mediaType))), false)
    {
    }

    /// <summary>So many empty documents.</summary>
    public CreateDocuments(int count)
        : base(Config.FromContext(ctx => Enumerable.Range(0, count).Select(_ => ctx.CreateDocument())), false)
    {
    }

    public CreateDocuments(params string[] content)
        : this((IEnumerable<string>)content)
    {
    }

    public CreateDocuments(IEnumerable<string> content, string mediaType = null)
        : base(Config.FromContext(ctx => content.Select(x => Create(ctx, null, x, mediaType))), false)
    {
    }

    public CreateDocuments(params IEnumerable<KeyValuePair<string, object>>[] metadata)
        : this((IEnumerable<IEnumerable<KeyValuePair<string, object>>>)metadata)
    {
    }

    public CreateDocuments(IEnumerable<IEnumerable<KeyValuePair<string, object>>> metadata)
        : base(Config.FromContext(ctx => metadata.Select(x => ctx.CreateDocument(x))), false)
    {
    }

    public CreateDocuments(params Tuple<string, IEnumerable<KeyValuePair<string, object>>>[] contentAndMetadata)
        : this((IEnumerable<Tuple<string, IEnumerable<KeyValuePair<string, object>>>>)contentAndMetadata)
    {
    }

    public CreateDocuments(
        IEnumerable<Tuple<string, IEnumerable<KeyValuePair<string, object>>>> contentAndMetadata,
        string mediaType = null)
        : base(Config.FromContext(ctx => contentAndMetadata.Select(x => Create(ctx, x.Item2, x.Item1, mediaType))), false)
    {
    }

    protected override Task<IEnumerable<IDocument>> ExecuteConfigAsync(
        IDocument input,
        IExecutionContext context,
        IEnumerable<IDocument> value) =>
        Task.FromResult(value);

    private static IDocument Create(
        IExecutionContext context,
        IEnumerable<KeyValuePair<string, object>> items,
        string content,
        string mediaType) =>
        context.CreateDocument(items, context.GetContentProvider(content, mediaType));
}
