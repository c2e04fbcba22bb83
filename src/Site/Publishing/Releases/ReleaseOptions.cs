namespace Site.Publishing.Releases;

/// <summary>Where releases live, and how many.</summary>
/// <param name="Folder">Holds <c>current</c>, the link that a web server serves, and <c>releases</c>, each a whole site.</param>
public sealed record ReleaseOptions(string Folder)
{
    /// <summary>How many releases are kept, the live one among them; at least 1.</summary>
    public int Keep { get; init; } = 5;

    /// <summary>How to wait for another publication into the same folder; cancelled, it ends the preparation of a release, too.</summary>
    public LockPatience Patience { get; init; } = new();

    /// <summary>Called before each change of the file system, with its name; an exception from it stands for a kill there.</summary>
    internal Action<string>? BeforeStep { get; init; }
}

/// <summary>One whole site beside the others.</summary>
/// <param name="Sequence">1 for the first; never used again.</param>
/// <param name="Path">Its folder, absolute.</param>
public sealed record Release(int Sequence, string Path);

/// <summary>What a publication made of the live site.</summary>
/// <param name="Live">The release that is live now.</param>
/// <param name="Changes">How it differs from the one that was live before; nothing written and removed where no new one was needed.</param>
public sealed record ReleaseResult(Release Live, PublishResult Changes);
