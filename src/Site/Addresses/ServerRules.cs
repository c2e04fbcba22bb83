using System.Text;
using Site.Locking;
using Site.Publishing;
using Site.Publishing.Disks;
using Site.Settings;

namespace Site.Addresses;

/// <summary>
/// Lines that a server of one's own may include: a page that moved answers with 301, one that is withdrawn with 410. Without them the pages
/// that are published say the same in words. Paths have no character that means something to a server (<see cref="LockFields.IsPath"/>).
/// </summary>
internal static class ServerRules
{
    /// <summary>Writes both files where they changed; a folder that refuses keeps what it had.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="urls">The site's addresses.</param>
    /// <param name="moved">Paths that lead on, and where to.</param>
    /// <param name="published">What was ever published.</param>
    public static void Write(BuildFolder folder, Urls urls, IEnumerable<(string From, string To)> moved, PublishedLock published)
    {
        var redirects = moved.Select(redirect => (urls.Local(redirect.From), urls.Local(redirect.To))).ToList();
        var gone = published.Articles.Values.Where(article => article.Withdrawn is not null)
            .SelectMany(article => article.Paths).Order(StringComparer.Ordinal).Select(urls.Local).ToList();
        Write(folder.NginxRules,
        [
            .. redirects.Select(redirect => $"location = \"{redirect.Item1}\" {{ return 301 {redirect.Item2}; }}"),
            .. gone.Select(path => $"location = \"{path}\" {{ return 410; }}"),
        ]);
        Write(folder.CaddyRules,
        [
            .. redirects.Select(redirect => $"redir \"{redirect.Item1}\" {redirect.Item2} permanent"),
            .. gone.Select(path => $"respond \"{path}\" 410"),
        ]);
    }

    private static void Write(string file, IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + "\n"));
        try
        {
            if ((StateFile.ReadText(file) ?? "") != text)
                new Disk().ReplaceUnforced(file, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }
}
