using System.Collections.Immutable;
using Articles;
using Site.Locking;
using Site.Publishing;
using Site.Publishing.Readers;
using Site.Settings;

namespace Site.Building;

/// <summary>What readers have had of a site: what the repository says of it, and what builds into this output know beside that.</summary>
internal static class LockSource
{
    /// <summary>What is damaged, and what the repository lacks, is told.</summary>
    public static PublishedLock Read(BuildOptions options, SiteSettings settings, Action<Diagnostic> say)
    {
        var file = new LockFile(options);
        var committed = file.Read(say);
        var copy = options.IsPreview ? null : file.ReadCopy(say) ?? FromReaders(options, committed);
        if (options.GitDirectory is null && copy is not null && Behind(file, committed, copy) is { } behind)
            say(behind);
        var merged = LockMerger.Merge(committed ?? PublishedLock.Empty, copy ?? PublishedLock.Empty);

        // What earlier versions put into every id where no domain was given.
        return merged.IdentityDomain is null && file.IsFormer && !settings.IsIdentityDomainGiven
            ? merged with { IdentityDomain = SiteSettings.NoDomain }
            : merged;
    }

    /// <summary>What there is to say where the repository's lock lacks what was published.</summary>
    /// <param name="file">The lock's file.</param>
    /// <param name="committed">What it says; null where it is not there.</param>
    /// <param name="published">What was published.</param>
    public static Diagnostic? Behind(LockFile file, PublishedLock? committed, PublishedLock published) =>
        LockMerger.Missing(committed ?? PublishedLock.Empty, published) is > 0 and var missing
            ? new(file.Shown, 1, 1, Severity.Warning,
                (committed is null ? "it is not in the repository" : "the repository's is behind")
                + $": {missing} of {published.Articles.Count + published.Tags.Count} published addresses are known "
                + "by a copy beside the output alone",
                "run 'site build' where the texts are written, and commit the file")
            : null;

    /// <summary>The settings with the domain of feed ids that the site began with, where none is given.</summary>
    public static SiteSettings WithDomain(SiteSettings settings, PublishedLock published, string file, Action<Diagnostic> say)
    {
        if (settings.IsIdentityDomainGiven)
            return settings;
        if (published.IdentityDomain is { } noted)
            return settings with { IdentityDomain = noted };
        if (DomainOf(settings.Url) is not { } domain)
            return settings;
        say(new(file, 1, 1, Severity.Note,
            $"no identity_domain is set, so that of the address, {domain}, is in every feed id and stays there when the site moves",
            $"set identity_domain: {domain}, or another one before anybody subscribes"));
        return settings with { IdentityDomain = domain };
    }

    /// <summary>The domain of a public address; null for one that only this machine reaches, or that has none.</summary>
    public static string? DomainOf(Uri url) => !url.IsLoopback && url.HostNameType == UriHostNameType.Dns ? url.IdnHost : null;

    // A site that an earlier version of the program published, which kept no lock.
    private static PublishedLock? FromReaders(BuildOptions options, PublishedLock? committed)
    {
        if (committed is { Articles.IsEmpty: false }
            || ReaderState.Read(BuildFolder.Beside(options.Output).Readers, _ => { }) is not { } readers)
            return null;
        return PublishedLock.Empty with
        {
            IdentityDomain = readers.IdentityDomain,
            Articles = readers.Items.DistinctBy(item => item.Key, StringComparer.Ordinal).ToImmutableSortedDictionary(
                item => item.Key,
                item => new LockedArticle(item.Key, item.Path, new(item.Published.DateTime, item.Published.Offset, HasTime: true))
                {
                    Title = item.Title,
                    Source = item.Source,
                },
                StringComparer.Ordinal),
        };
    }
}
