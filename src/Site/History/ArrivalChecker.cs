using Articles.Decoding;
using Articles.Editing;
using Articles.Reading;

namespace Site.History;

/// <summary>
/// Finds when each text reached the branch as one that is published: with words, and neither it nor its sidecar keeping it back as a draft.
/// Only texts that changed are looked at, and each of them once.
/// </summary>
internal static class ArrivalChecker
{
    private static readonly ReadingOptions Options = new();

    /// <summary>Notes the moments that are certain from now on; false where there was none to note.</summary>
    /// <param name="repository">Of the texts.</param>
    /// <param name="texts">Those that are there, with their paths.</param>
    /// <param name="lives">Of all files.</param>
    /// <param name="sidecars">The folder of sidecars, absolute; null for none.</param>
    /// <param name="cancel">Stops git.</param>
    public static bool Check(
        Repository repository, IReadOnlyList<(string Path, TextLife Life)> texts, TextLives lives, string? sidecars,
        CancellationToken cancel)
    {
        var beside = SidecarsByName(repository, lives, sidecars);
        var open = texts.Where(text => text.Life.Arrived is null)
            .Select(text => (text.Path, text.Life, Sidecars: beside[NameOf(text.Path)].ToList()))
            .Where(text => text.Life.Versions.Count > 1 || text.Sidecars.Count > 0).DistinctBy(text => text.Life).ToList();
        if (open.Count == 0)
            return false;

        var names = open.SelectMany(text => text.Life.Versions.Concat(text.Sidecars.SelectMany(life => life.Versions)))
            .Select(version => version.Blob).Distinct(StringComparer.Ordinal).ToList();
        var bytes = names.Zip(BlobReader.Read(repository.Git, names, cancel)).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var (path, life, kept) in open)
            Settle(path, life, kept, bytes);
        return true;
    }

    private static void Settle(string path, TextLife life, List<TextLife> sidecars, Dictionary<string, byte[]> bytes)
    {
        var moments = life.Versions.Select(version => (version.At, version.Blob, Sidecar: (TextLife?)null))
            .Concat(sidecars.SelectMany(sidecar => sidecar.Versions.Select(version => (version.At, version.Blob, (TextLife?)sidecar))))
            .GroupBy(version => version.At).OrderBy(moment => moment.Key);
        var text = Standing.Gone;
        var beside = new Dictionary<TextLife, bool?>();
        foreach (var moment in moments)
        {
            foreach (var (_, blob, sidecar) in moment)
            {
                if (sidecar is null)
                    text = StandingOf(path, bytes[blob]);
                else
                    beside[sidecar] = IsKeptBack(bytes[blob]);
            }

            if (text is Standing.Public || (text is Standing.Silent && !beside.ContainsValue(true)))
            {
                life.Arrived = moment.Key;
                life.Versions.Clear();
                return;
            }
        }

        life.Versions.RemoveRange(0, life.Versions.Count - 1);
    }

    private static Standing StandingOf(string path, byte[] bytes)
    {
        if (bytes.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return Standing.Gone;
        if (bytes.AsSpan().IndexOf("draft"u8) < 0)
            return Standing.Silent;
        return ArticleReader.Read(path, bytes, Options).Article.FrontMatter?.IsDraft switch
        {
            true => Standing.Draft,
            false => Standing.Public,
            null => Standing.Silent,
        };
    }

    private static bool? IsKeptBack(byte[] bytes) =>
        bytes.Length == 0 ? null : OverrideReader.Read("", SourceText.Of(bytes)).Override.IsDraft;

    private static ILookup<string, TextLife> SidecarsByName(Repository repository, TextLives lives, string? folder)
    {
        if (folder is null)
            return Array.Empty<TextLife>().ToLookup(_ => "");
        var prefix = Path.GetRelativePath(repository.Root, folder).Replace('\\', '/') + "/";
        return lives.Paths
            .Where(path => path.Key.StartsWith(prefix, StringComparison.Ordinal) && path.Key.EndsWith(".yml", StringComparison.Ordinal))
            .ToLookup(path => NameOf(path.Key), path => path.Value.Life, StringComparer.Ordinal);
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    private enum Standing
    {
        /// <summary>Nothing is there to be published.</summary>
        Gone,

        /// <summary>It says that it is a draft.</summary>
        Draft,

        /// <summary>It says nothing of it.</summary>
        Silent,

        /// <summary>It says that it is none.</summary>
        Public,
    }
}
