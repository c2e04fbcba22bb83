using Statiq.Common;

namespace Statiq.Core;

/// <summary>Sets one metadata value on each document.</summary>
public class SetMetadata : ParallelConfigModule<object>
{
    private readonly string _key;
    private bool _ignoreNull;
    private bool _onlyIfNonExisting;

    public SetMetadata(string key, Config<object> value)
        : base(value, true) => _key = key.ThrowIfNull(nameof(key));

    /// <summary>Leaves documents alone for which the value is null.</summary>
    public SetMetadata IgnoreNull(bool ignoreNull = true)
    {
        _ignoreNull = ignoreNull;
        return this;
    }

    /// <summary>Leaves documents alone that have the key already.</summary>
    public SetMetadata OnlyIfNonExisting(bool onlyIfNonExisting = true)
    {
        _onlyIfNonExisting = onlyIfNonExisting;
        return this;
    }

    protected override Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, object value) =>
        Task.FromResult((_onlyIfNonExisting && input.ContainsKey(_key)) || (_ignoreNull && value is null)
            ? input.Yield()
            : input.Clone(new MetadataItems { { _key, value } }).Yield());
}
