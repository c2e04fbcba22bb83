using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Reporting;

/// <summary>
/// Text that strangers wrote, fit for a terminal and the log of a CI service: what would move the cursor, colour or reorder the line, or be
/// taken for a command, is shown as what it is (<c>\u001b</c>, <c>\n</c>).
/// </summary>
internal static partial class VisibleText
{
    /// <summary>As part of one line, or all of it.</summary>
    public static string Line(string text) => Show(text, keepsLines: false);

    /// <summary>As lines of their own: line feeds stay.</summary>
    public static string Lines(string text) => Show(text, keepsLines: true);

    private static string Show(string text, bool keepsLines)
    {
        var commands = Command().Replace(text, command => Escape(command.Value[0]) + command.Value[1..]);
        StringBuilder? shown = null;
        var copied = 0;
        for (var at = 0; at < commands.Length; at++)
        {
            if (!IsHidden(commands, at) || (keepsLines && commands[at] == '\n'))
                continue;
            (shown ??= new()).Append(commands, copied, at - copied).Append(Escape(commands[at]));
            copied = at + 1;
        }

        return shown?.Append(commands, copied, commands.Length - copied).ToString() ?? commands;
    }

    private static bool IsHidden(string text, int at) => text[at] switch
    {
        // What sets the direction of the words around it, a mark of byte order, and line breaks of their own.
        '\u061c' or '\u200e' or '\u200f' or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff' => true,
        var c when char.IsHighSurrogate(c) => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
        var c when char.IsLowSurrogate(c) => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        var c => char.IsControl(c),
    };

    private static string Escape(char c) => c switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}"),
    };

    // GitHub reads '::error::' where a line begins and '##[error]' anywhere in it, Azure '##vso[', TeamCity '##teamcity['.
    [GeneratedRegex(@"(?<=^\s*):(?=:)|#(?=#(vso|teamcity)?\[)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Command();
}
