using Statiq.Common;

namespace Statiq.Core;

/// <summary>Keeps the documents whose source, below its input folder, matches the patterns.</summary>
public class FilterSources : SyncConfigModule<IEnumerable<string>>
{
    public FilterSources(Config<IEnumerable<string>> patterns)
        : base(patterns.EnsureNonDocument(nameof(patterns)), false)
    {
    }

    public FilterSources(Config<string> pattern)
        : this(pattern.EnsureNonNull(nameof(pattern)).MakeEnumerable())
    {
    }

    public FilterSources(IEnumerable<string> patterns)
        : base(Config.FromValue(patterns), false)
    {
    }

    public FilterSources(params string[] patterns)
        : base(Config.FromValue<IEnumerable<string>>(patterns), false)
    {
    }

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, IEnumerable<string> value) =>
        context.Inputs.FilterSources(value);
}
