using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using Articles;
using Site.Context;
using Site.Files;
using Site.History;
using Site.Locking;
using Site.Publishing;
using Site.Settings;

namespace Site.Building;

/// <summary>
/// What a build depends on, in a few bytes: the program, the options, the commit that is checked out, and the path, length and times of
/// every file that it may read.
/// </summary>
internal static class InputFingerprint
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>Null where nothing certain can be said: a link, a folder that cannot be read, or something that changed lately.</summary>
    /// <param name="options">Of the build.</param>
    /// <param name="policy">Of the build.</param>
    /// <param name="folders">Those that it reads.</param>
    /// <param name="began">When it began, in UTC; what changed since then may be in it or not.</param>
    public static string? Of(BuildOptions options, PublishPolicy policy, ImmutableArray<string> folders, DateTime began)
    {
        try
        {
            var lines = new List<string>();
            foreach (var folder in folders)
                if (!AddFiles(lines, folder, began == DateTime.MaxValue ? began : began - ChangeTime.Step))
                    return null;
            lines.Sort(StringComparer.Ordinal);
            lines.AddRange([.. Program(), .. Options(options, policy), .. Commits(options)]);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            return null;
        }
    }

    /// <summary>
    /// What every page and feed is made with: the program, the settings, the templates and texts of the theme, the addresses of its files.
    /// </summary>
    public static UInt128 OfEverything(SiteContext site)
    {
        IEnumerable<string> lines =
        [
            .. Program(), site.Urls.Site, site.Settings.IdentityDomain, site.SettingsText,
            site.Theme.Fingerprint.ToString("x", CultureInfo.InvariantCulture),
            .. site.Assets.Values.Select(asset => $"{asset.Name} {asset.Path}"),
            .. site.Theme.StaticFiles.Keys,
        ];
        return FileRecord.HashOf(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    /// <summary>The program alone.</summary>
    public static UInt128 OfProgram() => FileRecord.HashOf(Encoding.UTF8.GetBytes(string.Join('\n', Program())));

    private static bool AddFiles(List<string> lines, string folder, DateTime latest)
    {
        lines.Add(folder);
        if (!Directory.Exists(folder))
            return true;
        var isCertain = Directory.GetLastWriteTimeUtc(folder) <= latest && new DirectoryInfo(folder).LinkTarget is null;
        var entries = new FileSystemEnumerable<string?>(folder, Line, Everything)
        {
            // Where a link leads is no part of the site, and may be all of the machine.
            ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        foreach (var line in entries)
            if (line is not null) lines.Add(line);
        return isCertain;

        string? Line(ref FileSystemEntry entry)
        {
            isCertain &= entry.LastWriteTimeUtc <= latest && (entry.Attributes & FileAttributes.ReparsePoint) == 0;
            if (entry.IsDirectory || entry.FileName is LockFile.Name)
                return null;
            var path = entry.ToFullPath();
            var changed = ChangeTime.Of(path);
            isCertain &= changed is not { } known || known.At <= latest;
            return string.Create(CultureInfo.InvariantCulture,
                $"{path} {entry.Length} {entry.LastWriteTimeUtc.Ticks} {changed?.Inode} {changed?.At.Ticks}");
        }
    }

    private static IEnumerable<string> Program() =>
        from type in new[]
        {
            typeof(SiteContext), typeof(Article), typeof(Scriban.Template), typeof(Statiq.Common.IDocument),
            typeof(System.ServiceModel.Syndication.SyndicationFeed),
        }
        select type.Module.ModuleVersionId.ToString("N");

    private static IEnumerable<string> Options(BuildOptions options, PublishPolicy policy) =>
    [
        options.Root, .. options.Seeds, options.Input, .. options.Theme, options.Output, options.Url?.AbsoluteUri ?? "",
        $"{options.Now} {options.ShowsDrafts}",
        $"{options.Explain} {options.IsPreview} {options.AllowsHtml} {policy.IsStrict} {policy.IsPublic}",
    ];

    private static IEnumerable<string> Commits(BuildOptions options) => options.Seeds.Where(Directory.Exists).Select(folder =>
    {
        try
        {
            var asked = new HistoryOptions { GitDirectory = options.GitDirectory, Revision = options.Revision };
            var found = Repository.Find(folder, options.Root, asked, CancellationToken.None);
            return $"{found.State} {found.Root} {found.Prefix} {found.Head}";
        }
        catch (GitFailedException failure)
        {
            return failure.Message;
        }
        catch (GitMissingException)
        {
            return "no git";
        }
    });
}
