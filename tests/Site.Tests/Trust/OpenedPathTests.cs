using System.Text.RegularExpressions;
using Site.Tests.Publishing;

namespace Site.Tests.Trust;

/// <summary>What a build of a hostile site opens, as the system saw it.</summary>
[Trait("slow", "traces each call of a process")]
public sealed partial class OpenedPathTests
{
    // What the runtime, its libraries and git open on any machine, whatever the site says.
    private static readonly string[] Machine =
    [
        "/usr/", "/lib/", "/lib64/", "/bin/", "/etc/ld.so", "/etc/localtime", "/etc/os-release", "/etc/gitconfig", "/etc/ssl/", "/etc/nsswitch.conf",
        "/etc/passwd", "/etc/group", "/etc/locale.alias", "/etc/terminfo", "/proc/", "/sys/", "/dev/null", "/dev/tty", "/dev/urandom", "/dev/random",
        "/dev/shm/sem.clr", "/dev/shm/lttng", "/tmp/dotnet", "/tmp/.dotnet", "/tmp/clr-debug", Home(".gitconfig"), Home(".config/git/"), Home(".terminfo"),
    ];

    [Theory]
    [InlineData("build")]
    [InlineData("inspect")]
    public void A_build_opens_nothing_that_a_hostile_site_names(string command)
    {
        Tools.Require("strace");
        Assert.SkipUnless(Tools.Run("strace", "-f", "-o", "/dev/null", "true").Status == 0, "this machine lets nobody trace a program");
        using var hostile = new HostilePath();
        using var site = Hostile(hostile);
        var before = hostile.Canaries;

        var opened = Trace(site, command);

        opened.ShouldContain(site.PathOf("seeds/goed.md"), "the trace sees what is read");
        opened.Where(path => path.StartsWith(hostile.Root, StringComparison.Ordinal)).ShouldBeEmpty();
        opened.Where(path => path.Contains("hostname", StringComparison.Ordinal) || path is "/dev/zero" or "/etc/shadow").ShouldBeEmpty();
        opened.Where(path => !IsAllowed(path, site)).ShouldBeEmpty();
        hostile.Canaries.ShouldBe(before);
    }

    // Every kind at once: what is named, and what is put in the place of files and folders.
    private static TestSite Hostile(HostilePath hostile)
    {
        var site = TestSite.From("-- seeds/goed.md --\n---\ndate: 2024-05-01\n---\n# Een kop\n\nDe brug bij Utrecht is zaterdag bekeken.\n").WithOwnTheme();
        site.Write("input/settings.yml", $"title: Proef\ntheme: [theme, /etc, ../, {hostile.Root}]\n");
        string[] names =
        [
            .. HostilePath.Kinds.Where(kind => kind != "nul").Select(kind => hostile.Make(kind, site.PathOf("seeds"), kind.Replace(' ', '-') + ".png")),
            "/etc/hostname", "/etc/shadow", "/dev/zero", "../../../../../../etc/hostname",
        ];
        foreach (var (number, named) in names.Index())
        {
            site.Write($"seeds/beeld{number}.md", $"---\ndate: 2024-05-01\npicture: {{src: \"{named}\", alt: x}}\n---\n# Een kop\n\nZie [dit]({named}) en ![dat]({named}).\n");
            site.Write($"input/blad{number}.md", $"# Een kop\n\nZie [dit]({named}) en ![dat]({named}).\n");
        }

        foreach (var kind in HostilePath.Kinds.Where(kind => kind != "nul"))
            foreach (var place in new[] { "seeds/{0}.txt", "seeds/{0}", "input/{0}.md", "input/{0}", "input/static/{0}.txt", "input/articles/{0}.yml", "theme/templates/{0}.html", "theme/assets/{0}.css", "theme/static/{0}" })
                hostile.Put(kind, site.PathOf(string.Format(null, System.Text.CompositeFormat.Parse(place), kind.Replace(' ', '-'))));
        hostile.Put("file", site.PathOf("input/tags.yml"));
        hostile.Put("file", site.PathOf("input/tags.lock.yml"));
        return site;
    }

    private static bool IsAllowed(string path, TestSite site) =>
        IsBelow(path, site.Root) || IsBelow(path, Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)) || path is "/" or "."
        || Machine.Any(known => path.StartsWith(known, StringComparison.Ordinal));

    private static string Home(string name) => Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), name);

    private static bool IsBelow(string path, string folder) => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);

    // Paths as they were given to the system, and those that it says it opened.
    private static HashSet<string> Trace(TestSite site, string command)
    {
        var log = site.PathOf("calls");
        var line = SiteProcess.Line(site, command);
        string[] arguments = ["-f", "-y", "-s", "4096", "-o", log, "-e", "trace=open,openat,openat2,creat,execve", line.FileName, .. line.ArgumentList];
        Tools.Run("strace", arguments).Status.ShouldBe(1, "a hostile site is not built");
        var opened = new HashSet<string>(StringComparer.Ordinal);
        foreach (var call in File.ReadLines(log))
        {
            if (Named().Match(call) is { Success: true } named)
                opened.Add(named.Groups[1].Value);
            if (Given().Match(call) is { Success: true } given)
                opened.Add(given.Groups[1].Value);
        }

        return opened;
    }

    [GeneratedRegex("""(?:open|openat2?|creat|execve)\([^"]*"([^"]+)",""")]
    private static partial Regex Named();

    [GeneratedRegex("""\) = \d+<([^>]+)>""")]
    private static partial Regex Given();
}
