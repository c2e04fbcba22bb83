using Site.Tests.Publishing;

namespace Site.Tests.Trust;

/// <summary>Paths that lead where a site has nothing to look for, and the folder outside with what must neither be read nor changed.</summary>
internal sealed class HostilePath : IDisposable
{
    public const string Secret = "GEHEIM-BUITEN";

    /// <summary>The nine kinds.</summary>
    public static readonly string[] Kinds = ["absolute", "up", "file", "folder", "dangling", "fifo", "nul", "device", "other site"];

    private readonly TemporaryFolder _outside = new();

    public HostilePath()
    {
        foreach (var name in new[] { "n.txt", "n.png", "n.yml", "n.md", "n.html", "settings.yml", "seeds/n.txt", "input/settings.yml", "input/n.png", "theme/templates/n.html" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
            File.WriteAllText(At(name), Secret);
        }
    }

    /// <summary>What lies outside, with its bytes.</summary>
    public IReadOnlyDictionary<string, string> Canaries => new SortedDictionary<string, string>(Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != "zero").ToDictionary(file => Path.GetRelativePath(Root, file), File.ReadAllText));

    public string Root => _outside.Path;

    public string At(string name) => _outside.At(name);

    /// <summary>Makes one in a folder; the path as somebody would write it there.</summary>
    public string Make(string kind, string folder, string name)
    {
        var ending = Path.GetExtension(name);
        var (secret, place) = (At("n" + (ending.Length == 0 ? ".txt" : ending)), Path.Join(folder, name));
        Directory.CreateDirectory(folder);
        switch (kind)
        {
            case "absolute": return secret;
            case "up": return Path.GetRelativePath(folder, secret);
            case "nul": return name + "\0" + ending;
            case "device": return Device;
            case "other site": return Path.Join(Root, "input", "n.png");
            default: Put(kind, place, secret); return name;
        }
    }

    /// <summary>Puts one in the place of a file or a folder that a site is made of.</summary>
    public void Put(string kind, string place)
    {
        if (Directory.Exists(place))
            Directory.Delete(place, recursive: true);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Put(kind, place, At("n" + (Path.GetExtension(place) is { Length: > 0 } ending ? ending : ".txt")));
    }

    public void Dispose() => _outside.Dispose();

    // Whoever may remove the machine's own gets one that nobody misses.
    private string Device => Environment.UserName == "root" && (File.Exists(At("zero")) || Tools.Run("mknod", At("zero"), "c", "1", "5").Status == 0)
        ? At("zero")
        : "/dev/zero";

    private void Put(string kind, string place, string secret)
    {
        File.Delete(place);
        if (kind == "fifo")
            Tools.Run("mkfifo", place).Status.ShouldBe(0);
        else
            File.CreateSymbolicLink(place, kind switch
            {
                "absolute" or "file" => secret,
                "up" => Path.GetRelativePath(Path.GetDirectoryName(place)!, secret),
                "folder" => Root,
                "dangling" => At("weg"),
                "device" => Device,
                "other site" => At("seeds"),
                _ => throw new ArgumentException($"no file can be '{kind}'"),
            });
    }
}
