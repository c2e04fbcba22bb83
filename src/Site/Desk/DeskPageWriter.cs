using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Site.Html;
using Site.Reporting;

namespace Site.Desk;

/// <summary>
/// An editor's desk as one page of HTML that needs no other file, loads nothing and runs nothing. It is well-formed XML, too. What it
/// shows was written by strangers: it is escaped, and what would hide or reorder it is shown as what it is.
/// </summary>
/// <param name="text">In whose words.</param>
internal sealed class DeskPageWriter(DeskText text)
{
    /// <summary>Entries of one list; the rest is counted.</summary>
    private const int MaximumEntries = 300;

    private const int MaximumOthers = 12;

    private readonly Utf8Output _html = new();

    /// <param name="title">The site's.</param>
    /// <param name="articles">Articles of the corpus.</param>
    /// <param name="rules">The file of rules, as people know it.</param>
    /// <param name="entries">By topic.</param>
    public byte[] Write(string title, int articles, string rules, ImmutableArray<DeskEntry> entries)
    {
        _html.Clear();
        var lists = Enum.GetValues<DeskTopic>().ToDictionary(topic => topic, topic => entries.Where(e => e.Topic == topic).ToArray());
        Head(title);
        Open("<header><p class=\"site\"><bdi>", title, "</bdi></p>\n");
        Open("<h1>", text.Say("title"), "</h1>\n");
        Open("<p>", text.Say("intro", articles, rules), "</p>\n<nav><ul>\n");
        foreach (var (topic, list) in lists)
            Open($"<li><a href=\"#{Id(topic)}\">", text.Say(topic), $" <b>{Number(list.Length)}</b></a></li>\n");
        Raw("</ul></nav></header>\n<main>\n");
        foreach (var (topic, list) in lists)
            Section(topic, list);
        Raw("</main>\n</body>\n</html>\n");
        return _html.Written.ToArray();
    }

    private void Head(string title)
    {
        var style = Style();
        Raw($"<!DOCTYPE html>\n<html lang=\"{text.Language}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        Open("<meta http-equiv=\"Content-Security-Policy\" content=\"",
            ContentPolicy.OfDesk(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))), "\"/>\n");
        Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"robots\" content=\"noindex\"/>\n");
        Raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        Open("<title>", $"{text.Say("title")}: {title}", "</title>\n");
        Raw($"<style>{style}</style>\n</head>\n<body>\n");
    }

    private void Section(DeskTopic topic, DeskEntry[] list)
    {
        Open($"<section id=\"{Id(topic)}\"><h2>", text.Say(topic), $" <b>{Number(list.Length)}</b></h2>\n");
        Open("<p class=\"intro\">", text.Say(list.Length == 0 ? "nothing" : $"{topic}.intro"), "</p>\n");
        if (list.Length > 0)
        {
            Raw("<ol>\n");
            foreach (var entry in list.Take(MaximumEntries))
                Entry(entry);
            Raw("</ol>\n");
        }

        if (list.Length > MaximumEntries)
            Open("<p class=\"more\">", text.Say("more", list.Length - MaximumEntries), "</p>\n");
        Raw("</section>\n");
    }

    private void Entry(DeskEntry entry)
    {
        Open("<li><div class=\"what\"><p class=\"value\"><bdi>", entry.Value, "</bdi></p>\n");
        Open("<p class=\"why\"><bdi>", entry.Why, "</bdi></p>\n");
        Open("<p class=\"place\"><code>", $"{entry.Place.Source}:{Number(entry.Place.Line)}", "</code>");
        if (!entry.Others.IsEmpty)
            Others(entry.Others);
        Raw("</p></div>\n");
        if (entry.Cure.Line is { } line)
        {
            Open("<div class=\"cure\"><p>", $"{text.Say("if_wrong")} {text.Say("put", entry.Cure.Where)}", "</p>\n");
            Open("<pre><code>", line, "</code></pre></div></li>\n");
        }
        else
            Open("<div class=\"cure\"><p>", entry.Cure.Where, "</p></div></li>\n");
    }

    private void Others(ImmutableArray<string> sources)
    {
        Open(" ", text.Say("others"), "");
        foreach (var source in sources.Take(MaximumOthers))
            Open(" <code>", source, "</code>");
        if (sources.Length > MaximumOthers)
            Open(" ", text.Say("others_more", sources.Length - MaximumOthers), "");
    }

    private void Open(string before, string words, string behind)
    {
        Raw(before);
        _html.WriteEscaped(Shown(words));
        Raw(behind);
    }

    private void Raw(string html) => _html.Write(html.AsSpan());

    // XML forbids the last two code points of the plane.
    private static string Shown(string words) => VisibleText.Line(words)
        .Replace("\ufffe", @"\ufffe", StringComparison.Ordinal).Replace("\uffff", @"\uffff", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Id(DeskTopic topic) => topic.ToString().ToLowerInvariant();

    private static string Style()
    {
        using var file = new StreamReader(typeof(DeskPageWriter).Assembly.GetManifestResourceStream("desk.css")!);
        return file.ReadToEnd().ReplaceLineEndings("\n");
    }
}
