namespace Statiq.Common;

/// <summary>The settings and metadata keys that the engine and its modules read.</summary>
public static class Keys
{
    /// <summary>Setting: a <see cref="Common.CleanMode"/>.</summary>
    public const string CleanMode = nameof(CleanMode);

    /// <summary>Setting: the level from which on a logged message is a failure; Error by default, None for never.</summary>
    public const string FailureLogLevel = nameof(FailureLogLevel);

    /// <summary>Setting: the extensions of pages; the first one is given to pages.</summary>
    public const string PageFileExtensions = nameof(PageFileExtensions);

    // SetDestination
    public const string DestinationExtension = nameof(DestinationExtension);
    public const string DestinationFileName = nameof(DestinationFileName);
    public const string DestinationPath = nameof(DestinationPath);

    // OrderDocuments
    public const string Index = nameof(Index);
    public const string Order = nameof(Order);
}
