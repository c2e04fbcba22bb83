namespace Site.Publishing.Pushing;

/// <summary>
/// What a hook keeps in its bare repository between pushes: the checkout, the build's output, and what the build remembers.
/// </summary>
/// <param name="Repository">The bare repository; absolute.</param>
internal sealed record PushFolder(string Repository)
{
    private string Root => Path.Join(Repository, "publish");

    public string Lock => Path.Join(Root, "lock");

    /// <summary>What is checked out, as git knows it; the repository itself has no index.</summary>
    public string Index => Path.Join(Root, "index");

    /// <summary>How git treats files on their way to the work folder.</summary>
    public string Attributes => Path.Join(Repository, "info", "attributes");

    public string Work => Path.Join(Root, "work");

    public string Output => Path.Join(Root, "output");

    public void Create() => Directory.CreateDirectory(Work);
}
