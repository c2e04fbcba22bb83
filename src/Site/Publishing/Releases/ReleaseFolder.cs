using System.Globalization;

namespace Site.Publishing.Releases;

/// <summary>The paths in a folder of releases.</summary>
internal sealed record ReleaseFolder(string Root)
{
    /// <summary>The link to the live release.</summary>
    public string Current => Path.Join(Root, "current");

    /// <summary>The release that the link leads to; null where it leads to none.</summary>
    public Release? Live =>
        new DirectoryInfo(Current).LinkTarget is { } target && SequenceOf(Path.GetFileName(target)) is { } sequence
            ? ReleaseAt(sequence)
            : null;

    public string Releases => Path.Join(Root, "releases");

    /// <summary>What only publishing needs: lock, manifests, and what is being prepared or thrown away.</summary>
    public string State => Path.Join(Root, ".publish");

    public string Lock => Path.Join(State, "lock");

    /// <summary>One for each release that was live, by its number.</summary>
    public string Manifests => Path.Join(State, "manifests");

    public string Readers => Path.Join(State, "readers");

    public string Next => Path.Join(State, "next");

    public string NextManifest => Path.Join(State, "next.manifest");

    public string NextLink => Path.Join(State, "next.link");

    public string Trash => Path.Join(State, "trash");

    public Release ReleaseAt(int sequence) => new(sequence, Path.Join(Releases, NameOf(sequence)));

    public string ManifestOf(int sequence) => Path.Join(Manifests, NameOf(sequence));

    /// <summary>What readers got from a release.</summary>
    public string ReadersOf(int sequence) => Path.Join(Readers, NameOf(sequence) + ".json");

    /// <summary>Relative, so that the whole folder can be moved.</summary>
    public static string LinkTo(Release release) => Path.Join("releases", NameOf(release.Sequence));

    public static int? SequenceOf(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) && sequence > 0 && name == NameOf(sequence)
            ? sequence
            : null;

    private static string NameOf(int sequence) => sequence.ToString("D6", CultureInfo.InvariantCulture);
}
