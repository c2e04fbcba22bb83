using Statiq.Common;

namespace Statiq.Core;

/// <summary>The settings of a site.</summary>
public sealed class Settings : MetadataDictionary, ISettings
{
    public Settings()
    {
    }

    public Settings(IEnumerable<KeyValuePair<string, object>> items)
        : base(items)
    {
    }
}
