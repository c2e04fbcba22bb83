using Statiq.Common;

namespace Statiq.Core;

/// <summary>Sets the media type of each document's content.</summary>
public class SetMediaType : ParallelSyncConfigModule<string>
{
    public SetMediaType(Config<string> mediaType)
        : base(mediaType, true)
    {
    }

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, string value) =>
        [input.Clone(input.ContentProvider.CloneWithMediaType(value))];
}
