namespace Statiq.App;

/// <summary>What a bootstrapper is given from the start. Those without an effect here are taken for the original's sake.</summary>
[Flags]
public enum DefaultFeatures
{
    None = 0,
    BootstrapperConfigurators = 1 << 0,
    Logging = 1 << 1,

    /// <summary>Links hide index pages and page extensions.</summary>
    Settings = 1 << 2,

    EnvironmentVariables = 1 << 3,
    ConfigurationFiles = 1 << 4,

    /// <summary>Ctrl-C is a request to stop.</summary>
    BuildCommands = 1 << 5,

    CustomCommands = 1 << 6,
    Shortcodes = 1 << 7,
    Namespaces = 1 << 8,
    Pipelines = 1 << 9,
    GlobCommands = 1 << 10,
    Analyzers = 1 << 11,
    All = (1 << 12) - 1
}
