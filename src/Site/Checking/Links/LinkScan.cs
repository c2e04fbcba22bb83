namespace Site.Checking.Links;

/// <summary>Where on the site a file leads.</summary>
/// <param name="Path">The file, below the site's root.</param>
/// <param name="Targets">As <see cref="LinkResolver"/> says them; a page's own places left out.</param>
/// <param name="MissingPlaces">Fragments that lead to no place on the page itself.</param>
internal sealed record LinkScan(string Path, string[] Targets, string[] MissingPlaces);
