using System.Globalization;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Copies a metadata value to another key, as text when a format is given.</summary>
public class CopyMetadata : ParallelSyncModule
{
    private readonly string _fromKey;
    private readonly string _toKey;
    private string _format;
    private Func<string, string> _formatter;

    public CopyMetadata(string fromKey, string toKey, string format = null)
    {
        _fromKey = fromKey.ThrowIfNull(nameof(fromKey));
        _toKey = toKey.ThrowIfNull(nameof(toKey));
        _format = format;
    }

    /// <summary>For dates a format such as <c>yyyy</c>, for anything else one such as <c>no. {0}</c>.</summary>
    public CopyMetadata WithFormat(string format)
    {
        _format = format.ThrowIfNull(nameof(format));
        return this;
    }

    public CopyMetadata WithFormat(Func<string, string> format)
    {
        _formatter = format.ThrowIfNull(nameof(format));
        return this;
    }

    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (!input.TryGetValue(_fromKey, out object value))
            return [input];

        if (_format is not null)
        {
            value = value is DateTime date
                ? date.ToString(_format, CultureInfo.CurrentCulture)
                : string.Format(CultureInfo.CurrentCulture, _format, value);
        }

        if (_formatter is not null)
            value = _formatter(value?.ToString());
        return [input.Clone(new MetadataItems { { _toKey, value } })];
    }
}
