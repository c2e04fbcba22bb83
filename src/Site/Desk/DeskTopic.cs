namespace Site.Desk;

/// <summary>The lists on an editor's desk, in their order.</summary>
internal enum DeskTopic
{
    Headlines,
    Longest,
    Merges,
    Tags,
    OneArticle,
    Boilerplate,
}
