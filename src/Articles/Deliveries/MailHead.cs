using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Articles.Deliveries;

/// <summary>The head of a mail that was saved or pasted as text (RFC 5322, section 2.2, and what mail programs print of it).</summary>
internal static partial class MailHead
{
    /// <summary>Fewer fields are no head, but a text that opens with a word and a colon.</summary>
    private const int FewestFields = 2;

    /// <summary>The names of a field by what it says; those that say nothing of the text come last.</summary>
    private static readonly FrozenDictionary<string, string> Names = new[]
    {
        (Says: "from", Names: "from|van|afzender"),
        (Says: "subject", Names: "subject|onderwerp|betreft"),
        (Says: "date", Names: "date|datum|sent|verzonden|verstuurd"),
        (Says: "", Names: "to|aan|cc|bcc|reply-to|antwoord aan|received|return-path|message-id|mime-version|content-type"),
        (Says: "", Names: "content-transfer-encoding|importance|urgentie|bijlage|bijlagen|attachments|in-reply-to|references"),
        (Says: "", Names: "delivered-to|user-agent"),
    }.SelectMany(field => field.Names.Split('|').Select(name => KeyValuePair.Create(name, field.Says)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the head says; null, and nothing passed, where there is none.</summary>
    public static Override? Read(ref TextLines lines)
    {
        var ahead = lines;
        if (ForwardMark().IsMatch(ahead.Next))
        {
            ahead.Pass();
            ahead.PassEmpty();
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var count = 0;
        for (string? last = null; !ahead.Next.IsEmpty; ahead.Pass())
        {
            var line = ahead.Next.ToString();
            if (last is not null && ahead.IsIndented)
                fields[last] += " " + line;
            else if (FieldOf(line) is not { } field)
                return null;
            else
            {
                last = field.Name;
                fields[last] = field.Value;
                count++;
            }
        }

        if (count < FewestFields || !fields.ContainsKey("subject") && !(fields.ContainsKey("from") && fields.ContainsKey("date")))
            return null;
        ahead.PassEmpty();
        if (Salutation().IsMatch(ahead.Next))
        {
            ahead.Pass();
            ahead.PassEmpty();
        }

        lines = ahead;
        return new Override
        {
            Title = fields.TryGetValue("subject", out var subject) && ReplyMark().Replace(subject, "").Trim() is { Length: > 0 } title
                && !char.IsLower(title[0])
                    ? title
                    : null,
            Author = fields.GetValueOrDefault("from") is { } sender ? NameIn(sender) : null,
            Published = fields.GetValueOrDefault("date") is { } date ? WrittenDate.Parse(date) : null,
        };
    }

    private static (string Name, string Value)? FieldOf(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && (Names.TryGetValue(line[..colon].Trim(), out var name) || line.StartsWith("X-", StringComparison.OrdinalIgnoreCase))
            ? (name ?? "", line[(colon + 1)..].Trim())
            : null;

    /// <summary>A mailbox's name; null for a bare address (RFC 5322, section 3.4).</summary>
    private static string? NameIn(string sender)
    {
        var name = sender.Split('<', '[')[0].Trim(' ', '"', '\'');
        return name.Length == 0 || name.Contains('@', StringComparison.Ordinal) ? null : name;
    }

    /// <summary>A line by itself that greets the reader of the mail.</summary>
    [GeneratedRegex(
        "^(?:beste|geachte|dag|hallo|hoi|dear|hi|hello|l\\.?s\\.?)\\b(?:[^.?!]{0,40},?|[^,.?!]{0,30},.{0,80})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Salutation();

    [GeneratedRegex("^(?:(?:re|fw|fwd|doorst|antw|tr)\\s*:\\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReplyMark();

    [GeneratedRegex(
        "^[->\\s]*(?:begin forwarded message|forwarded message|original message|oorspronkelijk bericht|"
            + "doorgestuurd bericht|begin doorgestuurd bericht)[-:\\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForwardMark();
}
