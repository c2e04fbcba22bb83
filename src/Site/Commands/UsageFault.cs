using System.CommandLine;
using System.CommandLine.Parsing;
using Articles.Editing;

namespace Site.Commands;

/// <summary>What is wrong with a command line, in words for the one who typed it.</summary>
internal static class UsageFault
{
    private const string AddressVariable = "SITE_URL";

    /// <summary>Each fault once; empty where the line is as it should be.</summary>
    public static IReadOnlyList<string> Find(ParseResult line)
    {
        string[] misspelt = [.. line.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && LooksLikeOption(token.Value)).Select(token => Unknown(line, token.Value))];

        // No file has such a name, and no shell can pass it on.
        if (line.Tokens.FirstOrDefault(token => token.Value.Contains('\0', StringComparison.Ordinal)) is { } impossible)
            return [$"'{impossible.Value.Replace("\0", "\\0", StringComparison.Ordinal)}' has a NUL in it"];

        // What else is wrong may only follow from that.
        if (misspelt.Length > 0)
            return misspelt;
        return
        [
            .. line.Errors.Select(fault => Words(line, fault)),
            .. IsRun(line) && Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } address
            && Settings.SiteUrl.TryParse(address) is null
                ? [$"{AddressVariable}: '{address}' is no absolute http or https address"]
                : Array.Empty<string>(),
            .. IsRun(line) && Environment.GetEnvironmentVariable(SharedOptions.TemplateLimitsVariable) is { Length: > 0 } limits
            && LimitsFault(limits) is { } wrong
                ? [$"{SharedOptions.TemplateLimitsVariable}: {wrong}"]
                : Array.Empty<string>(),
        ];
    }

    /// <summary>The command whose help to read.</summary>
    public static string HelpFor(ParseResult line) =>
        line.CommandResult.Command is { Hidden: false } command and not RootCommand ? $"site {command.Name} --help" : "site --help";

    private static string? LimitsFault(string limits)
    {
        Settings.TemplateLimit.Read(limits, out var fault);
        return fault;
    }

    // Not for help, nor where the line is wrong anyway.
    private static bool IsRun(ParseResult line) => line.Action == line.CommandResult.Command.Action;

    // The parser takes an option that it does not know for an argument: a folder of that name would be made.
    private static bool LooksLikeOption(string token) =>
        token is ['-', '-', _, ..] || (token is ['-', var letter] && char.IsAsciiLetter(letter));

    private static string Words(ParseResult line, ParseError fault)
    {
        var message = fault.Message.TrimEnd('.');
        if (fault.SymbolResult is OptionResult { Option: { } option, Tokens: [var token, ..] })
        {
            if (message.StartsWith("Cannot parse", StringComparison.Ordinal))
                return $"{option.Name}: '{token.Value}' is no whole number";
            if (message.StartsWith("Argument ", StringComparison.Ordinal))
            {
                var known = option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(one => one.Label);
                return $"{option.Name}: '{token.Value}' is none of {string.Join(", ", known)}";
            }
        }

        if (fault.SymbolResult is ArgumentResult { Argument: var named, Tokens: [var given, ..] }
            && message.StartsWith("Argument ", StringComparison.Ordinal))
        {
            string[] kinds = [.. named.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(one => one.Label)];
            return $"'{given.Value}' is none of {string.Join(", ", kinds)}"
                + (NearestKey.Find(given.Value, kinds) is { } nearest ? $" (did you mean '{nearest}'?)" : "");
        }

        if (fault.SymbolResult is ArgumentResult { Argument: var argument }
            && message.StartsWith("Required argument", StringComparison.Ordinal))
            return $"{line.CommandResult.Command.Name}: name a {argument.Name}";
        return line.UnmatchedTokens.FirstOrDefault(unmatched => message.EndsWith($"'{unmatched}'", StringComparison.Ordinal)) is { } unknown
            ? Unknown(line, unknown)
            : message;
    }

    private static string Unknown(ParseResult line, string token)
    {
        var command = line.CommandResult.Command;
        string[] known = LooksLikeOption(token)
            ? [.. command.Options.Concat(line.RootCommandResult.Command.Options).Where(option => !option.Hidden)
                .Select(option => option.Name)]
            : [.. command.Subcommands.Where(other => !other.Hidden).Select(other => other.Name)];
        var what = LooksLikeOption(token) ? $"there is no option '{token}'"
            : known.Length > 0 ? $"there is no command '{token}'"
            : $"'{token}' is one argument too many";
        return known.Length > 0 && NearestKey.Find(token, known) is { } nearest ? $"{what} (did you mean '{nearest}'?)" : what;
    }
}
