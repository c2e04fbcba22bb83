using System.Globalization;
using Site.Editions;
using Site.Models;
using Site.Settings;

namespace Site.Reporting;

/// <summary>An article as a person reads it on a terminal.</summary>
internal sealed class ArticleTextWriter(Urls urls) : IArticleWriter
{
    public void Write(Story story, TextWriter output)
    {
        var article = story.Article;
        output.WriteLine(article.Source);
        Line("headline", article.Headline.Text + (article.Headline.IsDerived ? "  (derived)" : ""));
        Line("standfirst", article.Standfirst);
        Line("summary", article.Summary);
        Line("address", urls.Absolute(story.Path));
        Line("id", article.Id);
        Line("language", article.Language);
        Line("published", article.Published?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
        Line("updated", article.Updated?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
        Line("tags", string.Join(", ", article.Tags.Select(
            t => t.Tag.Kind is { } kind ? $"{t.Tag.Name} ({kind.ToString().ToLowerInvariant()})" : t.Tag.Name)));
        foreach (var block in article.Blocks)
            Line(BlockMapper.Name(block.Kind), block.Credit is null ? block.Text : $"{block.Text}  |  {block.Credit}");
        foreach (var decision in article.Decisions)
            output.WriteLine($"  because: {decision.What}: {decision.Rule}: {decision.Evidence}");
        output.WriteLine();

        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                output.WriteLine($"  {name,-10}  {value}");
        }
    }
}
