using System.CommandLine;
using System.Security.Cryptography;
using Site.Publishing;

namespace Site.Commands;

/// <summary><c>site init FOLDER</c>: a new site with the built-in theme, ready to build.</summary>
internal static class InitCommand
{
    private const string ThemeResources = "theme/";

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where the site is to be; made where it is missing" };
        var command = new Command("init", "Make a new site with the built-in theme");
        command.Arguments.Add(folder);
        command.SetAction(line => Run(line.GetValue(folder)!, line.InvocationConfiguration.Output, line.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string folder, TextWriter output, TextWriter error)
    {
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != ".git"))
                throw new PublishException(folder, "the folder is not empty, and nothing in it is overwritten", "name another");
            foreach (var (path, text) in OwnFiles())
                Write(Path.Join(folder, path), stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));
            WriteTheme(folder);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            error.WriteLine($"{folder}:1:1: error: it cannot be made: {refusal.Message.TrimEnd('.')} (name a folder that you may write)");
            return CommandLine.Status(isWell: false);
        }
        catch (PublishException refused)
        {
            error.WriteLine(refused.Diagnostics[0]);
            return CommandLine.Status(isWell: false);
        }

        output.WriteLine($"{folder}: a new site; put texts into its seeds folder, then run 'site preview' in it");
        return CommandLine.Status(isWell: true);
    }

    private static IEnumerable<(string Path, string Text)> OwnFiles() =>
    [
        (".gitignore", "/output/\n/.output.build/\n"),
        (".gitattributes", "# Two branches that published: what either noted is right.\n/input/published.lock.yml merge=union\n"),
        ("input/settings.yml", $"""
            # The whole site's settings. Every key may be left out but the last.
            title: Nieuws
            language: nl

            # Where readers reach the site, with the path prefix if it has one.
            url: http://localhost:5080/

            # The domain in the id of every feed item. Never change it: readers would show every article as new.
            identity_domain: {Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}.invalid

            """),
        ($"seeds/{NewCommand.NameOf("welkom")}", "Dit is de eerste tekst van een nieuwe site. Leg er teksten naast, en haal deze weg.\n"),
    ];

    private static void WriteTheme(string folder)
    {
        var assembly = typeof(InitCommand).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ThemeResources, StringComparison.Ordinal)))
        {
            using var content = assembly.GetManifestResourceStream(name)!;
            Write(Path.Join(folder, name), content.CopyTo);
        }
    }

    private static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        write(file);
    }
}
