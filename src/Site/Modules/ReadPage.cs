using System.Collections.Immutable;
using Articles;
using Articles.Bodies;
using Articles.Decoding;
using Articles.Editing;
using Articles.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Context;
using Site.Files;
using Site.Html;
using Site.Models;
using Site.Settings;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Turns a Markdown file of <c>input/</c> into a page: front matter says its title and whether the navigation names it.</summary>
internal sealed class ReadPage(SiteContext site) : ParallelSyncModule
{
    /// <summary>Every key of a page's front matter.</summary>
    public static readonly ImmutableArray<string> Known = ["title", "description", "nav", "draft"];

    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        var source = site.Shown(input.Source.FullPath);
        if (site.Read(input.Source.FullPath, FileKind.Page, site.Options.Input) is not { } bytes)
            return [];

        var text = SourceText.Of(bytes).ReplaceLineEndings("\n");
        if (MergeConflict.Find(source, text) is { } conflict)
            site.Report(conflict);
        var matter = TakeFrontMatter(source, ref text);
        if (matter.GetValueOrDefault("draft") == "true")
            return [];

        if (Bounded(source, text) is not { } body)
            return [];
        var folder = Path.GetRelativePath(site.Options.Input, Path.GetDirectoryName(input.Source.FullPath)!);
        if (Bounded(source, () => ToHtml(body, folder)) is not { } html)
            return [];

        var name = Path.GetRelativePath(site.Options.Input, Path.ChangeExtension(input.Source.FullPath, null)).Replace('\\', '/');
        var page = new Page(PageKind.Page, name == "index" ? "" : name + "/",
            matter.GetValueOrDefault("title") ?? FirstHeading(body.Document) ?? name)
        {
            Source = source,
            Description = matter.GetValueOrDefault("description"),
            NavigationTitle = matter.GetValueOrDefault("nav"),
            Fill = (globals, _) => globals["content"] = new RawHtml(html),
        };
        return [input.Clone(new NormalizedPath(Urls.File(page.Path)), new MetadataItems { { SiteKeys.Page, page } })];
    }

    private string ToHtml(PageBody body, string folder)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        ResolveLinks(body.Document, folder);
        var html = body.ToHtml(again => ResolveLinks(again, folder), diagnostics);
        site.Report(diagnostics);
        return html;
    }

    /// <summary>What the front matter says; as many empty lines stay of it in the text, so that all else has its line.</summary>
    private Dictionary<string, string> TakeFrontMatter(string source, ref string text)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var matter = FrontMatter.Split(source, text, diagnostics);
        foreach (var (key, value) in (matter.Said as YamlMap)?.Entries ?? [])
        {
            if (!Known.Contains(key.Text))
                diagnostics.Add(new(source, key.Line, key.Column, Severity.Error, $"unknown key '{key.Text}'",
                    NearestKey.CureFor(key.Text, Known)));
            else if (value is YamlScalar { IsNull: false } scalar)
                entries[key.Text] = scalar.Text;
        }

        text = new string('\n', matter.BodyLine - 1) + matter.Body.ToString();
        site.Report(diagnostics);
        return entries;
    }

    /// <summary>Links are written as paths between files; they become addresses of the site.</summary>
    private void ResolveLinks(MarkdownDocument body, string folder)
    {
        foreach (var link in body.Descendants<LinkInline>())
        {
            if (link.Url is not { Length: > 0 } url || url[0] is '#' or '/' || Uri.TryCreate(url, UriKind.Absolute, out _))
                continue;
            var path = new Uri(new Uri($"file:///{folder}/"), url).AbsolutePath.TrimStart('/');
            link.Url = site.Urls.Local(path.EndsWith(".md", StringComparison.Ordinal) ? path[..^3] + "/" : path);
        }
    }

    private static string? FirstHeading(MarkdownDocument body) =>
        body.Descendants<HeadingBlock>().FirstOrDefault() is { Inline: { } inline }
            ? string.Concat(inline.Select(i => i.ToString()))
            : null;

    /// <summary>Null, and reported, for what is nested too deeply.</summary>
    private PageBody? Bounded(string source, string text)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var isBounded = MarkdownDepth.Check(source, text, 1, diagnostics);
        site.Report(diagnostics);
        return isBounded ? Bounded(source, () => new PageBody(source, text, site.Options.AllowsHtml)) : null;
    }

    // The parser and its renderer refuse depth, each with a limit of its own, as a wrong argument.
    private T? Bounded<T>(string source, Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (ArgumentException)
        {
            site.Report(MarkdownDepth.TooDeep(source, 1, 1));
            return null;
        }
    }
}
