using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Articles;
using Site.Files;

namespace Site.Checking.Links;

/// <summary>Finds links that lead nowhere, and where they were written.</summary>
internal sealed class DeadLinkFinder(CheckedTree tree, LinkResolver links, RedirectMap redirects, Severity severity)
{
    /// <summary>A link that is dead in more files than this comes from a template, and is told once.</summary>
    private const int ToldOneByOne = 3;

    private readonly ConcurrentDictionary<string, bool> _isDead = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _ids = new(StringComparer.Ordinal);

    public IEnumerable<Diagnostic> Find(IReadOnlyList<LinkScan> files)
    {
        // Most targets are on every page: each is looked for once, and where none is dead no page is looked at again.
        var targets = new HashSet<string>(files.SelectMany(file => file.Targets), ReferenceEqualityComparer.Instance);
        var missing = targets.AsParallel().Where(IsDead).ToHashSet(StringComparer.Ordinal);
        var dead =
            from file in files
            from target in (missing.Count == 0 ? [] : file.Targets.Where(missing.Contains))
                .Concat(file.MissingPlaces.Select(place => Target.Join(file.Path, place)))
            select (file.Path, Target: target);
        return
            from link in dead
            group link.Path by link.Target into found
            let all = found.Distinct(StringComparer.Ordinal).ToArray()
            from told in (all.Length > ToldOneByOne ? all.Take(1) : all).SelectMany(file => Describe(file, found.Key, all.Length))
            select told;
    }

    /// <summary>True where there is nothing at a place of the site.</summary>
    public bool IsDead(string target) => _isDead.GetOrAdd(target, IsMissing);

    /// <summary>What to do about a link to a place where nothing is.</summary>
    public string CureFor(string target)
    {
        var (path, _) = Target.Split(target);
        if (tree.Find(path) is null && tree.FindInAnyCase(path) is { } other)
            return $"write {links.Shown(other)}: a server tells upper from lower case";
        return "mend the link, or publish what it leads to";
    }

    private bool IsMissing(string target)
    {
        var (path, place) = Target.Split(target);
        if (tree.Find(path) is not { } file)
            return !redirects.Answers(path);
        return !Fragment.IsAlways(place) && FileLinkReader.HasPlaces(file) && !Ids(file).Contains(place);
    }

    private IReadOnlySet<string> Ids(string file) => _ids.GetOrAdd(file, path => PageScanner.Ids(links, tree.Read(path)));

    // The file again, to know how the link is written; only where something is wrong.
    private List<Diagnostic> Describe(string file, string target, int files)
    {
        var bytes = tree.Read(file);
        var found = new List<Diagnostic>();
        FileLinkReader.Read(links, file, bytes, (link, at, use, leadsTo) =>
        {
            if (leadsTo == target && found.Count == 0)
                found.Add(Describe(file, new(Encoding.UTF8.GetString(link), Place.At(bytes, at)),
                    $"{Verb(use)} {Encoding.UTF8.GetString(link)}, which is not there{Others(files)}", CureFor(target)));
        });
        return found;
    }

    /// <summary>What a file does with a link.</summary>
    public static string Verb(LinkUse use) => use switch
    {
        LinkUse.Show => "shows",
        LinkUse.Load => "loads",
        LinkUse.Send => "sends a form to",
        LinkUse.Redirect => "redirects to",
        LinkUse.List => "lists",
        LinkUse.Link => "links to",
        _ => throw new UnreachableException($"{use} has no verb"),
    };

    private static string Others(int files) => files > ToldOneByOne ? $" (nor is it for {files - 1} other pages)" : "";

    // Where it leads was looked at when it was read first.
    private static byte[]? ReadAgain(string source) =>
        SourceFile.Read(source, FileKind.Text, [Path.GetDirectoryName(RealPath.Of(source))!], out _);

    private Diagnostic Describe(string file, WrittenLink link, string what, string cure)
    {
        var source = tree.Files.TryGetValue(file, out var known) ? known.Source : null;
        if (source is not null && ReadAgain(source) is { } bytes && WrittenLink.Find(bytes, link.Text) is { } written)
            return new(tree.Shown(source), written.Place.Line, written.Place.Column, severity,
                FileLinkReader.IsPage(file) ? $"its page {what}" : $"it {what}", cure);
        var who = !FileLinkReader.IsPage(file) ? "it"
            : source is null ? "the page"
            : $"the page of {tree.Shown(source)}";
        return new(tree.NameOf(file), link.Place.Line, link.Place.Column, severity, $"{who} {what}", cure);
    }
}
