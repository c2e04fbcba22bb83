using System.Collections.Immutable;

namespace Site.Importing;

/// <summary>Where a text is to be.</summary>
/// <param name="Key">By which the record knows it.</param>
/// <param name="File">Below the site's root, with forward slashes.</param>
/// <param name="Slug">Its own part of its address; null for none.</param>
/// <param name="Id">Its id for front matter; null for none.</param>
/// <param name="Aliases">Its old addresses, from the site's root.</param>
/// <param name="IsPage">True for one that is a page of the input folder.</param>
internal sealed record PlannedText(string Key, string File, string? Slug, string? Id, ImmutableArray<string> Aliases, bool IsPage)
{
    /// <summary>The folder of its pictures: beside a text; of a page, among the files that are published as they are.</summary>
    public string Pictures => IsPage ? "" : System.IO.Path.ChangeExtension(File, null);
}
