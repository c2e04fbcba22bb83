using Statiq.Common;

namespace Statiq.Core;

/// <summary>Keeps the documents whose destination matches the patterns.</summary>
public class FilterDestinations : SyncConfigModule<IEnumerable<string>>
{
    public FilterDestinations(Config<IEnumerable<string>> patterns)
        : base(patterns.EnsureNonDocument(nameof(patterns)), false)
    {
    }

    public FilterDestinations(Config<string> pattern)
        : this(pattern.EnsureNonNull(nameof(pattern)).MakeEnumerable())
    {
    }

    public FilterDestinations(IEnumerable<string> patterns)
        : base(Config.FromValue(patterns), false)
    {
    }

    public FilterDestinations(params string[] patterns)
        : base(Config.FromValue<IEnumerable<string>>(patterns), false)
    {
    }

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, IEnumerable<string> value) =>
        context.Inputs.FilterDestinations(value);
}
