namespace Statiq.App;

/// <summary>What a bootstrapper is given from the start. Here only the build commands are there to be had.</summary>
[Flags]
public enum DefaultFeatures
{
    None = 0,
    BootstrapperConfigurators = 1 << 0,
    Logging = 1 << 1,

    Settings = 1 << 2,
    EnvironmentVariables = 1 << 3,
    ConfigurationFiles = 1 << 4,

    /// <summary>A run executes the pipelines, and Ctrl-C is a request to stop.</summary>
    BuildCommands = 1 << 5,

    CustomCommands = 1 << 6,
    Shortcodes = 1 << 7,
    Namespaces = 1 << 8,
    Pipelines = 1 << 9,
    GlobCommands = 1 << 10,
    Analyzers = 1 << 11,
    All = (1 << 12) - 1
}
