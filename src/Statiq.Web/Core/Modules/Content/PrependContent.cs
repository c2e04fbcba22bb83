using Statiq.Common;

namespace Statiq.Core;

/// <summary>Puts text before each document's content.</summary>
public class PrependContent : ParallelConfigModule<string>
{
    public PrependContent(Config<string> content)
        : base(content, true)
    {
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, string value) =>
        string.IsNullOrEmpty(value)
            ? [input]
            : [input.Clone(value + await input.GetContentStringAsync(), input.ContentProvider.MediaType)];
}
