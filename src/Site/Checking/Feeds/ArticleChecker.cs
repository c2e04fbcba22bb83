using System.Collections.Frozen;
using Articles;
using Site.Feeds;

namespace Site.Checking.Feeds;

/// <summary>Checks what feeds say of one article, once per build, and names the line of the text that it comes from.</summary>
internal sealed class ArticleChecker(TimeProvider clock, Action<Diagnostic> report)
{
    /// <summary>What people write into a title who are used to HTML.</summary>
    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "a", "b", "br", "code", "em", "font", "h1", "h2", "i", "mark", "p", "script", "small", "span",
        "strong", "sub", "sup", "u");

    private readonly DateTimeOffset _soon = clock.GetUtcNow().AddMinutes(10);

    /// <param name="article">The article.</param>
    /// <param name="html">Its body, as feeds have it.</param>
    public void Check(Article article, HtmlBuffer html)
    {
        ContentChecker.Check(html.Written, finding => report(finding.Rule.At(article.Source, html.LineAt(finding.Offset), finding.What)));
        CheckTitle(article);
        CheckDate(article);
    }

    /// <summary>What was derived from the words may hold anything; what an editor wrote should hold no markup.</summary>
    private void CheckTitle(Article article)
    {
        var title = article.Headline.Text;
        if (string.IsNullOrWhiteSpace(title))
            report(FeedRule.MissingTitle.At(article.Source, 1, "it has no title"));
        else if (!article.Headline.IsDerived && HasTag(title))
            report(FeedRule.MarkupInTitle.At(article.Source, 1, "its title has markup"));
    }

    private void CheckDate(Article article)
    {
        if (article.Published is { } date && !FeedDate.IsPlausible(date, _soon))
            report(FeedRule.ImplausibleDate.At(
                article.Source, 1, date > _soon ? "its date is in the future" : $"its date is before {FeedDate.FirstPlausibleYear}"));
    }

    /// <summary>A less-than sign is no tag, nor is one with a word behind it that is no element of HTML.</summary>
    private static bool HasTag(string title)
    {
        for (var at = title.IndexOf('<'); at >= 0; at = title.IndexOf('<', at + 1))
        {
            var name = title.AsSpan(at + 1).TrimStart('/');
            var end = name.IndexOfAny(" />");
            if (end > 0 && Elements.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..end]))
                return true;
        }

        return false;
    }
}
