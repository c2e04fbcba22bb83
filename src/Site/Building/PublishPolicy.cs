namespace Site.Building;

/// <summary>On which conditions a build may become public.</summary>
internal sealed record PublishPolicy
{
    /// <summary>True to refuse what would otherwise only be warned of.</summary>
    public bool IsStrict { get; init; }

    /// <summary>True where it becomes public at once: a link that leads nowhere keeps it from that, and its address is looked at.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The file that says what readers have now; null for what the last build into the same output noted.</summary>
    public string? LastState { get; init; }
}
