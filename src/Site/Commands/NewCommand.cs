using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Articles;
using Site.Publishing;
using Site.Publishing.Disks;
using Site.Settings;

namespace Site.Commands;

/// <summary><c>site new TITLE</c>: an empty text with a headline, and a key in its name that stays its identity.</summary>
internal sealed class NewCommand(SharedOptions shared)
{
    private readonly Argument<string> _title = new("TITLE") { Description = "The headline" };

    public Command Create()
    {
        var command = new Command("new", "Begin a text");
        command.Arguments.Add(_title);
        _title.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
                result.AddError("new: name a TITLE");
        });
        command.SetAction(Run);
        return command;
    }

    /// <summary>A file name for a text: words for people, and 16 random hex digits for its identity.</summary>
    public static string NameOf(string title) => $"{Slug.From(title)}_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}.txt";

    private int Run(ParseResult line)
    {
        var (options, title) = (shared.Read(line), line.GetValue(_title)!.Trim());
        var file = Path.Join(options.Seeds[0], NameOf(title));
        if (SiteFolders.Refused(options).FirstOrDefault(refused => refused.Path == options.Shown(options.Seeds[0])) is { } refusal)
        {
            line.InvocationConfiguration.Error.WriteLine(refusal);
            return CommandLine.Status(isWell: false);
        }

        try
        {
            Directory.CreateDirectory(options.Seeds[0]);
            new Disk().Replace(file, $"---\ntitle: {Quoted(title)}\n---\n\n");
        }
        catch (Exception failure) when (PublishException.IsRefusal(failure))
        {
            line.InvocationConfiguration.Error.WriteLine(
                $"{options.Shown(file)}:1:1: error: it cannot be written: {failure.Message.TrimEnd('.')} "
                + "(pass --seeds with a folder that you may write)");
            return CommandLine.Status(isWell: false);
        }

        line.InvocationConfiguration.Output.WriteLine(options.Shown(file));
        return CommandLine.Status(isWell: true);
    }

    // A JSON string is a YAML string.
    private static string Quoted(string title) => $"\"{JsonEncodedText.Encode(title, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
