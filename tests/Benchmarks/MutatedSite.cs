namespace Benchmarks;

/// <summary>A small real site with a file of every kind that is read, and copies of it in which some are damaged.</summary>
internal sealed class MutatedSite(string repository, string folder)
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGP4z8DwHwgBAA77BP2Q6nHgAAAAAElFTkSuQmCC");

    private static readonly byte[] Jpeg = Convert.FromHexString(
        "FFD8FFE000104A46494600010100000100010000FFDB0043000302020302020303030304030304050805050404050A070706080C0A0C0C0B0A0B0B0D0E12100D0E110E"
        + "0B0B1016101113141515150C0F171816141812141514FFC0000B080001000101011100FFC4001400010000000000000000000000000000000009FFC40014100100"
        + "000000000000000000000000000000FFDA0008010100003F0054DFFFD9");

    private string Sound => Path.Combine(folder, "sound");

    public void Make()
    {
        foreach (var text in Directory.GetFiles(Path.Combine(repository, "seeds"), "*.txt").Order(StringComparer.Ordinal).Take(6))
            Write("seeds/" + Path.GetFileName(text), File.ReadAllBytes(text));
        Copy(Path.Combine(repository, "input"), Path.Combine(Sound, "input"));
        Copy(Path.Combine(repository, "theme"), Path.Combine(Sound, "theme"));
        Write("seeds/brug.md", """
            ---
            title: De brug
            date: 2024-05-01
            tags+: [Utrecht, Brug]
            picture: {src: foto.png, alt: Een brug}
            ---
            # De brug

            Zie [het stuk](plein.md)[^1].

            ![Een brug](foto.jpg)

            ## Kop

            - een
              - twee

            > citaat

            | a | b |
            |---|---|
            | 1 | 2 |

            <div class="x"><b>vet</b></div>

            [^1]: Een noot.

            """u8.ToArray());
        Write("seeds/plein.md", "---\ndate: 2024-05-02T10:00:00+02:00\nslug: plein\n---\n# Het plein\n\nDe gemeente Utrecht opent het plein *zaterdag*, zegt Jan Jansen.\n"u8.ToArray());
        Write("input/articles/plein.yml", "section: Stad\nauthor: Redactie\nsummary: Kort.\n"u8.ToArray());
        Write("seeds/foto.png", Png);
        Write("seeds/foto.jpg", Jpeg);
        Write("input/tags.yml", "aliases: {Utrecht: [Utereg]}\nnever: [Jan]\nbroader: {Utrecht: Nederland}\nkinds: {Utrecht: place}\ntopics: {Stad: {any: [plein, brug]}}\npins: {plein: [Utrecht]}\n"u8.ToArray());
    }

    /// <summary>A copy in which up to three files are damaged; the names of those.</summary>
    public string[] Damage(string copy, Random random)
    {
        Copy(Sound, copy);
        var kinds = Directory.GetFiles(copy, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(file => !file.Contains("/output/", StringComparison.Ordinal))
            .GroupBy(file => KindOf(Path.GetRelativePath(copy, file))).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => kind.ToArray()).ToArray();
        var mutator = new Mutator(random);
        string[] damaged = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => kinds[random.Next(kinds.Length)]).Select(kind => kind[random.Next(kind.Length)]).Distinct()];
        foreach (var file in damaged)
            File.WriteAllBytes(file, mutator.Mutate(File.ReadAllBytes(file)));
        return [.. damaged.Select(file => Path.GetRelativePath(copy, file))];
    }

    /// <summary>Where the sound site is built, so that copies have its state.</summary>
    public string Root => Sound;

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static string KindOf(string path) => $"{path.Split('/')[0]} {(path.Contains("i18n", StringComparison.Ordinal) ? "i18n" : Path.GetExtension(path))} {(path.StartsWith("input/", StringComparison.Ordinal) ? path : "")}";

    private void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Sound, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
