using Statiq.Common;

namespace Statiq.Core;

/// <summary>Adds text to the end of each document's content.</summary>
public class AppendContent : ParallelConfigModule<string>
{
    public AppendContent(Config<string> content)
        : base(content, true)
    {
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, string value) =>
        string.IsNullOrEmpty(value)
            ? [input]
            : [input.Clone(await input.GetContentStringAsync() + value, input.ContentProvider.MediaType)];
}
