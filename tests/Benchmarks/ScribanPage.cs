using Scriban;
using Scriban.Runtime;

namespace Benchmarks;

/// <summary>The reference page: an article with 3 feeds, 14 blocks of 200 characters, 6 tags and its dates.</summary>
internal sealed class ScribanPage
{
    private const string Source = """
        <!doctype html>
        <html lang="{{ site.language }}">
        <head>
        <meta charset="utf-8">
        <title>{{ article.title | html.escape }} - {{ site.title | html.escape }}</title>
        {{~ for feed in site.feeds ~}}
        <link rel="alternate" type="{{ feed.type }}" title="{{ feed.title | html.escape }}" href="{{ feed.url }}">
        {{~ end ~}}
        </head>
        <body>
        <article>
        <h1>{{ article.title | html.escape }}</h1>
        <time datetime="{{ article.published | date.to_string '%Y-%m-%d' }}">{{ article.published | date.to_string '%d %B %Y' }}</time>
        {{~ for block in article.blocks ~}}
        {{~ if block.kind == 'paragraph' ~}}
        <p>{{ block.text | html.escape }}</p>
        {{~ else if block.kind == 'heading' ~}}
        <h2>{{ block.text | html.escape }}</h2>
        {{~ else ~}}
        <figure><figcaption>{{ block.text | html.escape }}</figcaption></figure>
        {{~ end ~}}
        {{~ end ~}}
        <ul>
        {{~ for tag in article.tags ~}}
        <li><a href="{{ tag.url }}">{{ tag.name | html.escape }}</a></li>
        {{~ end ~}}
        </ul>
        {{~ if article.next ~}}
        <a rel="next" href="{{ article.next.url }}">{{ article.next.title | html.escape }}</a>
        {{~ end ~}}
        </article>
        </body>
        </html>
        """;

    private readonly TemplateContext _context = new();
    private readonly ScriptObject _model = CreateModel();

    public Template Template { get; } = Template.Parse(Source);

    /// <summary>As a site does it: one parsed template, one context, a model per page.</summary>
    public string Render()
    {
        _context.PushGlobal(_model);
        var html = Template.Render(_context);
        _context.PopGlobal();
        return html;
    }

    /// <summary>As a first program does it: everything new for each page.</summary>
    public string RenderWithNewContext()
    {
        var context = new TemplateContext();
        context.PushGlobal(_model);
        return Template.Render(context);
    }

    private static ScriptObject CreateModel() => new()
    {
        ["site"] = new ScriptObject
        {
            ["title"] = "Nieuws & achtergrond",
            ["language"] = "nl",
            ["feeds"] = Items(3, i => new() { ["type"] = "application/rss+xml", ["title"] = $"Feed {i} & meer", ["url"] = $"/feed{i}.xml" }),
        },
        ["article"] = new ScriptObject
        {
            ["title"] = "De winter is aangebroken in \"Oekraine\"",
            ["published"] = new DateTime(2022, 11, 21, 14, 5, 0, DateTimeKind.Utc),
            ["blocks"] = Items(14, i => new() { ["kind"] = i % 7 == 3 ? "heading" : i % 7 == 5 ? "caption" : "paragraph", ["text"] = Text(i) }),
            ["tags"] = Items(6, i => new() { ["url"] = $"/tags/tag-{i}/", ["name"] = $"Onderwerp {i}" }),
            ["next"] = new ScriptObject { ["url"] = "/next/", ["title"] = "Het volgende artikel" },
        },
    };

    /// <summary>200 characters; every other text has some to escape.</summary>
    private static string Text(int i) => string.Concat(Enumerable.Repeat(i % 2 == 0 ? "Woorden & 'dingen'. " : "Woorden en dingen, x", 10));

    private static ScriptArray Items(int count, Func<int, ScriptObject> create) => new(Enumerable.Range(0, count).Select(object? (i) => create(i)));
}
