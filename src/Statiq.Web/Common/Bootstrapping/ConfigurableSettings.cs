namespace Statiq.Common;

/// <summary>The settings, to be configured.</summary>
public class ConfigurableSettings : IConfigurable
{
    internal ConfigurableSettings(ISettings settings) => Settings = settings;

    public ISettings Settings { get; }
}
