using System.CommandLine;
using Articles;
using Site.Checking;
using Site.Settings;

namespace Site.Commands;

/// <summary><c>site check [FOLDER]</c>: checks a published tree, whoever made it.</summary>
internal sealed class CheckCommand(SharedOptions shared)
{
    private readonly Argument<string?> _folder = new("FOLDER") { Description = "A published tree (default: the output)", Arity = ArgumentArity.ZeroOrOne };

    public Command Create()
    {
        var command = new Command("check", "Check the links, pictures, ids, titles and descriptions of a published tree");
        command.Arguments.Add(_folder);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult line)
    {
        var options = shared.Read(line);
        var folder = line.GetValue(_folder) is { } named ? Path.GetFullPath(named) : options.Output;
        var console = new BuildConsole(line.InvocationConfiguration.Output, line.InvocationConfiguration.Error, line.GetValue(shared.Quiet));
        if (!Directory.Exists(folder))
        {
            console.Show([new(options.Shown(folder), 1, 1, Severity.Error, "no such folder", "build the site first, or name another")], Severity.Note);
            return CommandLine.Status(isWell: false);
        }

        var found = SiteChecker.Check(folder, Address(options), options.Shown).ToArray();
        console.Show(found.OrderBy(said => said.Path, StringComparer.Ordinal).ThenBy(said => said.Line).ThenBy(said => said.Column), Severity.Note);
        int Count(Severity severity) => found.Count(said => said.Severity == severity);
        if (!line.GetValue(shared.Quiet))
            line.InvocationConfiguration.Output.WriteLine(
                $"{options.Shown(folder)}: {Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Note)} notes");
        return CommandLine.Status(Count(Severity.Error) == 0);
    }

    // Only the path prefix matters, and which whole addresses are the site's own.
    private static Uri Address(BuildOptions options)
    {
        var file = Path.Combine(options.Input, "settings.yml");
        return options.Url ?? (File.Exists(file) ? SettingsReader.Read(file, File.ReadAllText(file)).Settings.Url : new SiteSettings().Url);
    }
}
