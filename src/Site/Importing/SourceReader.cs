using System.Collections.Immutable;
using System.Text.Json;
using Site.Checking.External;
using Site.Files;
using Site.Importing.Generators;
using Site.Importing.Sources;
using Site.Importing.WordPress;

namespace Site.Importing;

/// <summary>Opens what is to be imported. The operator named it, so it may lie anywhere; what is in it may lead nowhere else.</summary>
internal static class SourceReader
{
    public static readonly ImmutableArray<string> Kinds = ["wordpress", "ghost", "jekyll", "hugo", "eleventy", "feed", "html"];

    /// <summary>True for the address of a feed.</summary>
    public static bool IsAddress(string name) =>
        name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="ImportFault">It cannot be read.</exception>
    public static async Task<IImportSource> OpenAsync(ImportRequest request, ExternalOptions external, CancellationToken cancellation)
    {
        if (request.Kind == "feed" && IsAddress(request.Name))
        {
            using var remote = new RemoteFiles(external);
            return Feed(request, await RemoteFeed.FetchAsync(request.Name, remote, cancellation), request.From ?? new(request.Name));
        }

        if (request.Kind is "jekyll" or "hugo" or "eleventy" or "html")
            return Folder(request, FolderAt(request.Name));

        var path = FileAt(request.Name);
        IReadOnlyList<string> folders = [.. request.Files, Path.GetDirectoryName(path)!];
        return request.Kind switch
        {
            "wordpress" => new WordPressSource(request.Name, () => OpenFile(request.Name, path), folders),
            "ghost" => new GhostSource(
                request.Name, Json(request.Name, ReadFile(request.Name, path)), request.From ?? OldSite.Unknown, folders),
            _ => Feed(request, [ReadFile(request.Name, path)], request.From),
        };
    }

    private static IImportSource Folder(ImportRequest request, string path)
    {
        var folder = new GeneratorFolder(path, request.Name.TrimEnd('/'));
        return request.Kind switch
        {
            "jekyll" => new JekyllSource(folder, request.From),
            "hugo" => new HugoSource(folder, request.From),
            "eleventy" => new EleventySource(folder, request.From),
            _ => new PagesSource(folder, request.From),
        };
    }

    private static IImportSource Feed(ImportRequest request, ImmutableArray<byte[]> documents, Uri? from)
    {
        var name = request.Name;
        IReadOnlyList<string> folders = IsAddress(name) ? request.Files : [.. request.Files, Path.GetDirectoryName(FileAt(name))!];
        return RemoteFeed.IsJson(documents[0])
            ? new JsonFeedSource(name, [.. documents.Select(document => Json(name, document))], from, folders)
            : new FeedSource(name, documents, from, folders);
    }

    private static JsonElement Json(string name, byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
            return document.RootElement.Clone();
        }
        catch (JsonException fault)
        {
            throw new ImportFault(new(name, (int)(fault.LineNumber ?? 0) + 1), "this is no JSON, or not all of it",
                "export it anew, whole");
        }
    }

    private static string FolderAt(string name) => Directory.Exists(name) ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(name))
        : throw new ImportFault(new(name, 1), "there is no such folder", "name the folder of the old site");

    private static string FileAt(string name)
    {
        try
        {
            var path = Path.GetFullPath(name);
            var real = RealPath.Of(path);
            if (File.Exists(real) && OpenedFile.IsRegular(real))
                return path;
        }
        catch (IOException)
        {
            // Links that lead round in a circle: no file.
        }

        var what = Directory.Exists(name) ? "it is a folder" : "there is no such file";
        throw new ImportFault(new(name, 1), what, "name the file that the other system exported");
    }

    private static byte[] ReadFile(string name, string path)
    {
        using var file = OpenFile(name, path);
        if (file.Length > Array.MaxLength)
            throw new ImportFault(new(name, 1), "it is larger than 2 GB", "export it in parts");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static FileStream OpenFile(string name, string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new ImportFault(new(name, 1), $"it cannot be read: {refusal.Message.TrimEnd('.')}", "check that you may read it");
        }
    }
}
