namespace Site.Checking.External;

/// <summary>What came of asking an address.</summary>
/// <param name="Standing">How it is.</param>
/// <param name="What">To complete "links to …, which"; empty where all is well.</param>
internal sealed record LinkAnswer(LinkStanding Standing, string What = "")
{
    public static readonly LinkAnswer Well = new(LinkStanding.Well);

    /// <summary>Where it is now, for one that has moved for good.</summary>
    public Uri? Moved { get; init; }

    /// <summary>True where it may be well in a moment.</summary>
    public bool IsPassing { get; init; }

    /// <summary>True where its host could not be found by its name.</summary>
    public bool IsNameUnknown { get; init; }

    /// <summary>When to ask again, as the host wishes; null where it has no wish.</summary>
    public TimeSpan? Wait { get; init; }
}

/// <summary>How an address is.</summary>
internal enum LinkStanding
{
    Well,

    /// <summary>It was not asked, because its host does not want to be.</summary>
    NotAsked,

    /// <summary>It did not answer as it should, which may be for programs only, or for now.</summary>
    Doubtful,

    /// <summary>There is nothing.</summary>
    Dead,
}
