using Articles;
using Site.Files;
using Site.Importing.Markup;
using Site.Importing.Sources;

namespace Site.Importing;

/// <summary>
/// Finds what one text shows and links to: another text that is imported, a file of the export, which is copied beside the text, or an
/// address
/// that stays.
/// </summary>
/// <param name="job">The import.</param>
/// <param name="text">The text.</param>
/// <param name="planned">Where it is to be.</param>
internal sealed class TextFiles(ImportJob job, ImportedText text, PlannedText planned)
{
    private static readonly string[] Documents =
        [".pdf", ".mp3", ".m4a", ".ogg", ".mp4", ".webm", ".zip", ".doc", ".docx", ".odt", ".xls", ".xlsx",
        ".ods", ".ppt", ".pptx", ".csv", ".epub", ".ics", ".gpx"];

    private readonly Dictionary<BodyAddress, string> _found = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands in the place of an address.</summary>
    public string AddressOf(BodyAddress address) => _found.GetValueOrDefault(address, address.Url);

    /// <summary>Finds the places of all these.</summary>
    public async Task FindAsync(IEnumerable<BodyAddress> addresses, CancellationToken cancellation)
    {
        foreach (var address in addresses)
        {
            if (!_found.ContainsKey(address))
                _found[address] = await PlaceOfAsync(address, cancellation);
        }
    }

    private async Task<string> PlaceOfAsync(BodyAddress address, CancellationToken cancellation)
    {
        var url = address.Url.Trim();
        if (url.Length == 0 || url[0] == '#' || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return address.Url;
        var home = text.Address ?? job.Source.Site;
        if (!Uri.TryCreate(home, url, out var whole) || whole.Scheme is not ("http" or "https"))
            return address.Url;
        if (!address.IsPicture && job.Plan.At(new(whole.GetLeftPart(UriPartial.Query))) is { } other)
            return job.Between(planned, other) + whole.Fragment;

        if (!address.IsPicture && OwnFile(url) is { } own)
            return job.Between(planned, own) + whole.Fragment;

        var isFile = address.IsPicture || Documents.Contains(Path.GetExtension(whole.AbsolutePath), StringComparer.OrdinalIgnoreCase)
            || TextFile.IsPicture(whole.AbsolutePath);
        if (isFile && job.Files.Find(url, whole, text.Folder) is { } file)
            return Copy(file) ?? Remaining(whole, address);
        return address.IsPicture ? await FetchAsync(whole, address, cancellation) : Remaining(whole, address);
    }

    // Of another text beside this one, as a writer names it: "other.md", "./folder/index.md".
    private PlannedText? OwnFile(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        var name = Uri.UnescapeDataString(end < 0 ? url : url[..end]);
        return text.Folder is { } folder && name.Length > 0 && SourceFile.At(folder, name) is { } file ? job.Plan.OfFile(file) : null;
    }

    private async Task<string> FetchAsync(Uri whole, BodyAddress address, CancellationToken cancellation)
    {
        if (OldSite.IsUnknown(whole))
        {
            job.Notes.Warn(text.Place, $"the picture '{address.Url}' is not in the export", "put it there and import again");
            return address.Url;
        }

        if (job.Remote is not { } remote)
        {
            job.Notes.Leave("pictures that stay where they are on the web",
                "import again with --fetch, or with the folder of the files: --files FOLDER");
            return whole.AbsoluteUri;
        }

        var key = $"{planned.Key} {whole.AbsoluteUri}";
        if (job.Record.Find(key) is { } known && job.Writer.Read(known.File) is not null
            && known.File.StartsWith(Folder + "/", StringComparison.Ordinal))
            return Relative(known.File);
        var fetched = await remote.FetchAsync(whole, cancellation);
        var ending = EndingOf(fetched.MediaType);
        if (fetched.Problem is not null || ending is null)
        {
            job.Notes.Warn(text.Place,
                $"the picture {whole} {fetched.Problem ?? "is none: it answers with " + fetched.MediaType}, so its address stays",
                "put the file beside the text and name it there");
            return whole.AbsoluteUri;
        }

        return Write(key, Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(whole.AbsolutePath)) + ending, fetched.Bytes)
            ?? whole.AbsoluteUri;
    }

    // Null, and said why, where it cannot be.
    private string? Copy(string file)
    {
        var root = job.Source.FileFolders.FirstOrDefault(folder => RealPath.Contains(folder, file)) ?? text.Folder
            ?? Path.GetDirectoryName(file)!;
        if (SourceFile.Read(file, FileKind.Picture, [root], out var problem) is { } bytes)
            return Write($"{planned.Key} {Path.GetRelativePath(root, file).Replace('\\', '/')}", Path.GetFileName(file), bytes);
        job.Notes.Warn(text.Place, $"the file '{Path.GetFileName(file)}' is not taken: {problem!.What}", problem.Cure);
        return null;
    }

    private string? Write(string key, string name, byte[] bytes)
    {
        var file = job.Record.Find(key)?.File is { } known
            && known.StartsWith(Folder + "/", StringComparison.Ordinal) ? known : FreeName(key, name);
        var written = job.Writer.Write(key, file, bytes);
        job.Count(written, isText: false);
        return written is Written.Refused ? null : Relative(file);
    }

    // A page has its pictures among the files that are published as they are.
    private string Folder => planned.IsPage ? $"{job.Shown(job.Input)}/static/media" : planned.Pictures;

    private string FreeName(string key, string name)
    {
        var (stem, ending) = (Slug.From(Path.GetFileNameWithoutExtension(name)), Path.GetExtension(name).ToLowerInvariant());
        for (var number = 1; ; number++)
        {
            var file = $"{Folder}/{stem}{(number == 1 ? "" : $"-{number}")}{ending}";
            var isFree = planned.IsPage ? !job.Writer.IsTaken(file) || job.Record.Find(key)?.File == file : true;
            if (isFree && (_names.TryAdd(file, key) || _names[file] == key))
                return file;
        }
    }

    private string Relative(string file) => planned.IsPage
        ? job.UpFrom(planned) + file[(job.Shown(job.Input).Length + "/static/".Length)..]
        : Path.GetRelativePath(Path.GetDirectoryName("/" + planned.File)!, "/" + file).Replace('\\', '/');

    private static string Remaining(Uri whole, BodyAddress address) => OldSite.IsUnknown(whole) ? address.Url : whole.AbsoluteUri;

    private static string? EndingOf(string mediaType) => mediaType.ToLowerInvariant() switch
    {
        "image/jpeg" or "image/jpg" => ".jpg",
        "image/png" => ".png",
        "image/gif" => ".gif",
        "image/webp" => ".webp",
        "image/avif" => ".avif",
        "image/svg+xml" => ".svg",
        _ => null,
    };
}
