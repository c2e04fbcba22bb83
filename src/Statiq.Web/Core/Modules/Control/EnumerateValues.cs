using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Gives a clone of each document for each of its values, with the value as <c>Current</c>. Where the values are null
/// the document goes through; where there are none, it does not.
/// </summary>
public class EnumerateValues : ParallelConfigModule<IEnumerable<object>>
{
    private string _currentKey = Keys.Current;
    private Config<bool> _withInput = Config.FromDocument<bool>(Keys.EnumerateWithInput);

    /// <summary>Takes the values from the key <c>Enumerate</c>.</summary>
    public EnumerateValues()
        : this(Config.FromValue(Keys.Enumerate))
    {
    }

    public EnumerateValues(Config<string> key)
        : this(key.Transform<string, IEnumerable<object>>((x, doc, _) => doc.GetList<object>(x)))
    {
    }

    public EnumerateValues(Config<IEnumerable<object>> values)
        : base(values, true)
    {
    }

    public EnumerateValues WithCurrentKey(string currentKey)
    {
        _currentKey = currentKey.ThrowIfNull(nameof(currentKey));
        return this;
    }

    /// <summary>Gives the document itself before its clones, by default when it has <c>EnumerateWithInput</c>.</summary>
    public EnumerateValues WithInputDocument(Config<bool> withInput)
    {
        _withInput = withInput.EnsureNonNull(nameof(withInput));
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteConfigAsync(
        IDocument input,
        IExecutionContext context,
        IEnumerable<object> value)
    {
        if (value is null)
            return [input];

        var clones = value.Select(x => input.Clone(new MetadataItems { { _currentKey, x } }));
        return await _withInput.GetValueAsync(input, context) ? clones.Prepend(input) : clones;
    }
}
