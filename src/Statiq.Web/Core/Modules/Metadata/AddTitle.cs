using Statiq.Common;

namespace Statiq.Core;

/// <summary>Gives documents that have no <c>Title</c> one, by default made from the source.</summary>
public class AddTitle : ParallelSyncConfigModule<string>
{
    private string _key = Keys.Title;
    private bool _keepExisting = true;

    public AddTitle()
        : this(Config.FromDocument(x => x.GetTitle()))
    {
    }

    public AddTitle(Config<string> title)
        : base(title, true)
    {
    }

    public AddTitle WithKey(string key)
    {
        _key = key.ThrowIfNull(nameof(key));
        return this;
    }

    public AddTitle KeepExisting(bool keepExisting = true)
    {
        _keepExisting = keepExisting;
        return this;
    }

    protected override IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, string value) =>
        value is null || (_keepExisting && input.ContainsKey(_key))
            ? [input]
            : [input.Clone(new MetadataItems { { _key, value } })];
}
