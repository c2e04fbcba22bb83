using Statiq.Common;

namespace Statiq.Core;

/// <summary>Replaces the content of each document.</summary>
public class SetContent : ParallelSyncConfigModule<string>
{
    private readonly string _mediaType;

    public SetContent(Config<string> content)
        : this(content, null)
    {
    }

    public SetContent(Config<string> content, string mediaType)
        : base(content, true) => _mediaType = mediaType;

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, string value) =>
        value is null ? [input] : [input.Clone(value, _mediaType ?? input.ContentProvider.MediaType)];
}
