using Articles.Reading;

namespace Site.Modules.Texts;

/// <summary>What is known of the texts from builds before; null for what is to be found out anew and not kept.</summary>
/// <param name="Facts">What was found out of each.</param>
/// <param name="History">The file of what was read from git.</param>
internal sealed record ArticleMemory(IFactMemory? Facts, string? History)
{
    public static readonly ArticleMemory None = new(null, null);
}
