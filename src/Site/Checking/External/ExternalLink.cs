using System.Collections.Immutable;
using Site.Checking.Links;

namespace Site.Checking.External;

/// <summary>An address of another site, and everywhere that links to it.</summary>
/// <param name="Address">Without its fragment.</param>
/// <param name="Places">In the order of the files; those in feeds only where no page has it.</param>
internal sealed record ExternalLink(Uri Address, ImmutableArray<LinkPlace> Places);

/// <summary>Where a link was written.</summary>
/// <param name="File">Its name in messages.</param>
/// <param name="Place">Where in it.</param>
/// <param name="Use">What for.</param>
internal sealed record LinkPlace(string File, Place Place, LinkUse Use);
