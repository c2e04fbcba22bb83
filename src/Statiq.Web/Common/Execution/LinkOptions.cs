namespace Statiq.Common;

/// <summary>What links look like.</summary>
internal sealed record LinkOptions
{
    public string Host { get; init; }

    public string Root { get; init; }

    public bool UseHttps { get; init; }

    /// <summary>The file name that is left out at the end of a link, or null.</summary>
    public string HiddenPage { get; init; }

    public IReadOnlyList<string> HiddenExtensions { get; init; } = [];

    public bool HiddenPageTrailingSlash { get; init; }

    public bool Lowercase { get; init; }
}
