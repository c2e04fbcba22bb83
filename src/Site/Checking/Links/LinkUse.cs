namespace Site.Checking.Links;

/// <summary>What a link is for.</summary>
internal enum LinkUse
{
    /// <summary>A reader follows it.</summary>
    Link,

    /// <summary>A picture, a sound or a film.</summary>
    Show,

    /// <summary>A script, a style sheet, a font, a frame.</summary>
    Load,

    /// <summary>Where a form goes.</summary>
    Send,

    /// <summary>The browser goes on by itself.</summary>
    Redirect,

    /// <summary>A list of addresses for machines: a sitemap, an OPML file.</summary>
    List,
}

/// <summary>Takes a link as it is written.</summary>
/// <param name="link">With character references.</param>
/// <param name="at">Where in the file it begins.</param>
/// <param name="use">What for.</param>
internal delegate void TakeLink(ReadOnlySpan<byte> link, int at, LinkUse use);

/// <summary>Takes a link, and the place on the site that it leads to.</summary>
/// <param name="link">With character references.</param>
/// <param name="at">Where in the file it begins.</param>
/// <param name="use">What for.</param>
/// <param name="target">As <see cref="LinkResolver"/> says it; null outside the site.</param>
internal delegate void WatchLink(ReadOnlySpan<byte> link, int at, LinkUse use, string? target);
