using Site.Context;
using Site.Editions;
using Site.Reporting;

namespace Site.Desk;

/// <summary>What <c>inspect --report</c> writes: an editor's desk as a page, or as lines.</summary>
/// <param name="site">The site.</param>
/// <param name="edition">Read with explanations.</param>
internal sealed class DeskReport(SiteContext site, Edition edition)
{
    /// <summary>In the place of a file's name: lines on the terminal.</summary>
    public const string Lines = "-";

    /// <summary>Writes it; false, and said why, where that fails.</summary>
    /// <param name="file">The page, or <see cref="Lines"/>.</param>
    /// <param name="isWanted">True for the source of a text that is asked about.</param>
    /// <param name="output">Where lines go.</param>
    /// <param name="error">Where to say why.</param>
    public bool TryWrite(string file, Predicate<string> isWanted, TextWriter output, TextWriter error)
    {
        var (corpus, text) = (edition.Tagging.Corpus, new DeskText(site.Settings.Language));
        var rules = site.Shown(Path.Combine(site.Options.Input, "tags.yml"));
        var all = new DeskReader(corpus, text, rules).Read();
        var entries = all.RemoveAll(entry => !isWanted(entry.Place.Source) && !entry.Others.Any(source => isWanted(source)));
        if (file != Lines)
            return ReportFile.TryWrite(
                file, () => new DeskPageWriter(text).Write(site.Settings.Title, corpus.Articles.Length, rules, entries), error);

        new DeskLineWriter(text).Write(entries, output);
        return true;
    }
}
