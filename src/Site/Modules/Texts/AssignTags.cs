using Articles.Decoding;
using Articles.Rules;
using Articles.Tagging;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>Gives every article its tags, under one canonical name over the whole corpus.</summary>
internal sealed class AssignTags(Run run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var last = TagLockFile.Read(run);
        var options = new TagOptions
        {
            SiteLanguage = run.Settings.Language,
            MinimumArticles = run.Settings.MinimumArticlesPerTag,
            Lock = last,
            Explain = run.Options.Explain,
        };
        var corpus = TagAssigner.Assign([.. context.Inputs.Select(d => d.GetArticle())], ReadRules(), options, run.Memory?.Tagging);
        run.Report(corpus.Diagnostics);
        run.Corpus = corpus;
        run.TagLock = TagLockWriter.Next(last, corpus with { Tags = [.. corpus.Tags.Where(t => t.ArticleCount >= options.MinimumArticles)] });
        return context.Inputs.Zip(corpus.Articles, (document, article) => document.WithArticle(article)).ToArray();
    }

    private TagRules ReadRules()
    {
        var file = Path.Combine(run.Options.Input, "tags.yml");
        if (!File.Exists(file))
            return TagRules.None;

        var reading = TagRulesReader.Read(run.Shown(file), SourceText.Of(File.ReadAllBytes(file)));
        run.Report(reading.Diagnostics);
        return reading.Rules;
    }
}
