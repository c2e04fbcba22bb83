using System.CommandLine;
using System.Globalization;
using Site.Commands.Values;
using Site.History;
using Site.Publishing;
using Site.Publishing.Pushing;

namespace Site.Commands;

/// <summary><c>site install-hook REPO.git --to FOLDER</c>: a bare repository in which a push publishes.</summary>
internal static class InstallHookCommand
{
    public static Command Create(SharedOptions shared)
    {
        var repository = new Argument<string>("REPO.git") { Description = "The bare repository; made where it is missing" };
        var refuse = new Option<bool>("--refuse")
        {
            Description = "Refuse a push that cannot be built, rather than accept it and keep the old site live",
        };
        var size = new NumberOption("--size", usual: 256, least: 1, most: 1_000_000)
        {
            Description = "How many MB one push may bring, packed",
        };
        var hook = new HookOptions();
        var command = new Command("install-hook", "Make a bare repository publish what is pushed to it");
        command.Arguments.Add(repository);
        hook.AddTo(command);
        command.Options.Add(refuse);
        command.Options.Add(size);
        command.SetAction(line =>
        {
            try
            {
                CreateRepository(Path.GetFullPath(line.GetValue(repository)!), hook.Read(line).Branch, line.GetValue(size));
                Install(line, shared, Path.GetFullPath(line.GetValue(repository)!), hook.Read(line), line.GetValue(refuse));
                return CommandLine.Status(isWell: true);
            }
            catch (PublishException refused)
            {
                foreach (var diagnostic in refused.Diagnostics)
                    line.InvocationConfiguration.Error.WriteLine(diagnostic);
                return CommandLine.Status(isWell: false);
            }
        });
        return command;
    }

    private static void Install(ParseResult line, SharedOptions shared, string repository, HookSettings settings, bool refuses)
    {
        var options = shared.Read(line);
        string[] address = options.Url is { } url ? ["--url", url.AbsoluteUri] : [];
        string[] html = options.AllowsHtml ? [SharedOptions.AllowHtmlName] : [];
        string[] limits = shared.LimitsText(line) is { } text ? [SharedOptions.TemplateLimitsName, text] : [];
        string[] arguments = ["receive", repository, .. settings.Arguments, .. address, .. html, .. limits];
        var (before, after) = (Path.Join(repository, "hooks", "pre-receive"), Path.Join(repository, "hooks", "post-receive"));
        HookScript.Write(after, HookScript.Of(arguments));
        if (refuses)
            HookScript.Write(before, HookScript.Of([.. arguments, ReceiveCommand.CheckName]));
        else
            HookScript.Remove(before);

        if (!line.GetValue(shared.Quiet))
            line.InvocationConfiguration.Output.WriteLine(
                $"{repository}: a push to {settings.Branch} publishes to {Path.Join(settings.To, "current")}");
    }

    private static void CreateRepository(string repository, string branch, int megabytes)
    {
        try
        {
            Directory.CreateDirectory(repository);
            var git = new Git(repository, repository, null, CancellationToken.None);
            if (!Directory.EnumerateFileSystemEntries(repository).Any()
                && git.Ask("init", "--quiet", "--bare", $"--initial-branch={branch}") is { ExitCode: not 0 } failed)
                throw new PublishException(repository, $"git cannot make a repository here: {failed.Error.ReplaceLineEndings(" ")}",
                    "name a folder that you may write");
            if (git.Ask("rev-parse", "--is-bare-repository").Output.Trim() != "true" || !File.Exists(Path.Join(repository, "HEAD")))
                throw new PublishException(repository, "this is no bare repository", "name one, or a folder that is not there yet");

            // Objects that are no good, names that some system takes for `.git` among them, are not let in; no more than this either.
            Set(git, repository, "transfer.fsckObjects", "true");
            Set(git, repository, "receive.maxInputSize", string.Create(CultureInfo.InvariantCulture, $"{megabytes}m"));
        }
        catch (GitMissingException)
        {
            throw new PublishException(repository, "git is not installed", "install git");
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            throw new PublishException(repository, $"it cannot be made: {refusal.Message.TrimEnd('.')}", "name a folder that you may write",
                refusal);
        }
    }

    private static void Set(Git git, string repository, string name, string value)
    {
        if (git.Ask("config", "--local", name, value) is { ExitCode: not 0 } failed)
            throw new PublishException(repository, $"its settings cannot be changed: {failed.Error.ReplaceLineEndings(" ")}",
                "make its config writable");
    }
}
