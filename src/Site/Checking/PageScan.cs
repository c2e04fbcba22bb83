namespace Site.Checking;

/// <summary>What a page has that can be wrong.</summary>
/// <param name="Path">The page's file, below the site's root.</param>
/// <param name="Targets">Where on the site it leads, as <see cref="LinkResolver"/> says it; its own places left out.</param>
/// <param name="MissingPlaces">Fragments that lead to no place on the page itself.</param>
/// <param name="DoubleIds">Ids that it has more than once.</param>
/// <param name="HasTitle">False where the title is missing or empty.</param>
/// <param name="HasDescription">False where the description is missing or empty, and the page is one that search engines list.</param>
internal sealed record PageScan(
    string Path, string[] Targets, string[] MissingPlaces, string[] DoubleIds, bool HasTitle, bool HasDescription);
