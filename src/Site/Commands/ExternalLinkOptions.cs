using System.CommandLine;
using Articles;
using Site.Checking;
using Site.Checking.External;
using Site.Checking.Links;
using Site.Commands.Values;
using Site.Publishing;
using Site.Publishing.Disks;
using Site.Settings;

namespace Site.Commands;

/// <summary>The options of <c>check</c> that are about links to other sites.</summary>
internal sealed class ExternalLinkOptions
{
    private readonly Option<bool> _external = new("--external")
    {
        Description = "Ask the sites that are linked to, politely, whether the links are alive",
    };
    private readonly Option<string[]> _except = new("--except")
    {
        Description = "A host or an address, * for anything, that is not asked; may be repeated (beside the setting except_links)",
        HelpName = "PATTERN",
    };
    private readonly Option<string> _cache = new("--cache")
    {
        Description = "Where good answers are kept (default: beside the tree, where a build keeps what it knows)",
        HelpName = "FILE",
    };
    private readonly NumberOption _days = new("--days", usual: 7, least: 0, most: 3650) { Description = "How long a good answer holds" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_external, _except, _cache, _days])
            command.Options.Add(option);
    }

    public bool IsAskedFor(ParseResult line) => line.GetValue(_external);

    /// <summary>What is wrong with the links of a tree to other sites.</summary>
    public async Task<IReadOnlyList<Diagnostic>> CheckAsync(
        ParseResult line, TreeChecker checker, CheckedTree tree, SiteSettings settings, CancellationToken cancellation)
    {
        var options = new ExternalOptions
        {
            Site = settings.Url,
            Exceptions = [.. settings.ExceptLinks, .. line.GetValue(_except) ?? []],
            MaximumAge = TimeSpan.FromDays(line.GetValue(_days)),
        };
        var said = new List<Diagnostic>();
        var file = line.GetValue(_cache) is { } named ? Cache(named, said) : UsualCache(tree.Root);
        var cache = AnswerCache.Read(file, options.Clock.GetUtcNow() - options.MaximumAge, said.Add);
        try
        {
            using var asking = new ExternalLinkChecker(options, cache);
            return [.. said, .. await asking.CheckAsync(checker.LinksOutside(tree), cancellation)];
        }
        finally
        {
            Write(cache, file, line.InvocationConfiguration.Error);
        }
    }

    // What is no cache is neither read nor set aside: it may be a device of the machine.
    private static string? Cache(string named, List<Diagnostic> said)
    {
        if (Entry.At(named).Kind is EntryKind.File or EntryKind.Nothing)
            return named;
        said.Add(new(named, 1, 1, Severity.Warning, "the answers cannot be kept: it is no file of its own", "name another with --cache"));
        return null;
    }

    private static string? UsualCache(string folder) => BuildFolder.Beside(folder) is var beside && Directory.Exists(beside.Root)
        ? beside.Links
        : null;

    // Without it the next check asks again; that is no reason to fail.
    private static void Write(AnswerCache cache, string? file, TextWriter error)
    {
        if (file is null)
            return;
        try
        {
            cache.Write(file);
        }
        catch (PublishException refusal)
        {
            error.WriteLine(
                $"{file}:1:1: warning: the answers cannot be kept: {refusal.Diagnostics[0].What} (name a file in a folder that is there)");
        }
    }
}
