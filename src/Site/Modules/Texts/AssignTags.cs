using System.Collections.Immutable;
using Articles.Decoding;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;
using Site.Context;
using Site.Editions;
using Site.Files;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Gives every article its tags, under one canonical name over the whole corpus; a document beside them carries the tags.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="facts">What was found out of texts before; null to keep nothing.</param>
internal sealed class AssignTags(SiteContext site, IFactMemory? facts) : ArticleModule
{
    protected override IEnumerable<IDocument> Execute(ImmutableArray<IDocument> articles, IExecutionContext context)
    {
        var rules = ReadRules();
        var options = new TagOptions
        {
            SiteLanguage = site.Settings.Language,
            MinimumArticles = site.Settings.MinimumArticlesPerTag,
            Topics = site.Settings.Topics,
            Published = [.. site.Published.Tags.Values.Select(tag => new PublishedTag(tag.Slug, tag.Name) { Target = tag.Target })],
            Explain = site.Options.Explain,
        };
        var corpus = TagAssigner.Assign([.. articles.Select(d => d.GetArticle())], rules, options, facts);
        site.Report(corpus.Diagnostics);
        return
        [
            .. articles.Zip(corpus.Articles, (document, article) => document.WithArticle(article)),
            context.CreateDocument(null, null, new MetadataItems { { SiteKeys.Tagging, Tagging.Of(corpus, rules) } }),
        ];
    }

    private TagRules ReadRules()
    {
        var file = Path.Combine(site.Options.Input, "tags.yml");
        if (!SourceFile.IsThere(file) || site.Read(file, FileKind.Rules, site.Options.Input) is not { } bytes)
            return TagRules.None;

        var reading = TagRulesReader.Read(site.Shown(file), SourceText.Of(bytes));
        site.Report(reading.Diagnostics);
        return reading.Rules;
    }
}
