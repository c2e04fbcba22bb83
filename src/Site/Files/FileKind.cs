namespace Site.Files;

/// <summary>What a publisher's file is for, which says how large it may be.</summary>
/// <param name="MaximumMegabytes">A file larger than this is refused.</param>
/// <param name="Cure">What to do about one that is.</param>
internal sealed record FileKind(int MaximumMegabytes, string Cure)
{
    public static readonly FileKind Text = new(32, "split it into several texts");

    public static readonly FileKind Page = new(32, "split it into several pages");

    /// <summary>Settings, sidecars, rules for tags, the lock.</summary>
    public static readonly FileKind Rules = new(32, "leave out of it what no text needs");

    /// <summary>Templates and interface texts.</summary>
    public static readonly FileKind Template = new(32, "split it into partials, or leave out of it what no page needs");

    public static readonly FileKind Picture = new(512, "save it smaller");

    /// <summary>What is published as it is: attachments, assets, static files. It is copied as a stream, so none is too large.</summary>
    public static readonly FileKind Attachment = new(int.MaxValue, "");

    /// <summary>A file of a published tree, whoever made it: none is too large to be there.</summary>
    public static readonly FileKind Published = new(int.MaxValue, "");
}
