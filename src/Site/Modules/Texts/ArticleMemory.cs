using Articles.Tagging;

namespace Site.Modules.Texts;

/// <summary>What is known of the texts from builds before; null for what is to be found out anew and not kept.</summary>
/// <param name="Texts">What was read of each.</param>
/// <param name="Tagging">What was counted over them.</param>
/// <param name="History">The file of what was read from git.</param>
internal sealed record ArticleMemory(TextMemory? Texts, TaggingMemory? Tagging, string? History)
{
    public static readonly ArticleMemory None = new(null, null, null);
}
