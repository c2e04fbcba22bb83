using System.Text.RegularExpressions;

namespace Articles.Deliveries;

/// <summary>
/// What stands above the headline of a press release: what it is, until when it may not be published, where and when it is from.
/// </summary>
internal static partial class ReleaseHead
{
    private const int LongestPlace = 40;
    private const int LongestHeadline = 110;

    /// <summary>What the head says; null, and nothing passed, where the text does not open as a release does.</summary>
    public static Frame? Read(ref TextLines lines)
    {
        var ahead = lines;
        var frame = new Frame();
        var isRelease = false;
        for (; ; ahead.Pass(), ahead.PassEmpty())
        {
            var line = ahead.Next.ToString();
            if (Rubric().Match(line) is { Success: true } rubric)
            {
                isRelease = true;
                frame = frame with { Said = frame.Said with { Section = Sentence(rubric.Groups["name"].Value) } };
            }
            else if (Embargo().Match(line) is { Success: true } embargo)
            {
                isRelease = true;
                if (WrittenDate.Parse(embargo.Groups["until"].Value) is { } until)
                    frame = frame with { Said = frame.Said with { Published = until } };
            }
            else if (isRelease && frame.Dateline is null && PlaceAndDate(line) is { } date)
                frame = frame with
                {
                    Dateline = new Block(BlockKind.Dateline, line, ahead.Number),
                    Said = frame.Said with { Published = frame.Said.Published ?? date },
                };
            else if (!Release().IsMatch(line))
                break;
            else
                isRelease = true;
        }

        if (!isRelease || ahead.Rest.IsWhiteSpace())
            return null;
        lines = ahead;
        return frame.Dateline is null ? WithDatelineBelow(frame, ref lines) : frame;
    }

    /// <summary>Place and date stand between headline and text as often as above both.</summary>
    private static Frame WithDatelineBelow(Frame frame, ref TextLines lines)
    {
        var ahead = lines;
        var headline = new Block(BlockKind.Heading, ahead.Next.ToString(), ahead.Number) { Level = 2 };
        ahead.Pass();
        ahead.PassEmpty();
        var line = ahead.Next.ToString();
        if (headline.Text.Length is < 8 or > LongestHeadline || headline.Text[^1] is '.' or ':' or ','
            || PlaceAndDate(line) is not { } date)
            return frame;

        var dateline = new Block(BlockKind.Dateline, line, ahead.Number);
        ahead.Pass();
        if (ahead.Rest.IsWhiteSpace())
            return frame;
        lines = ahead;
        return frame with
        {
            Title = headline,
            Dateline = dateline,
            Said = frame.Said with { Published = frame.Said.Published ?? date },
        };
    }

    private static EditorialDate? PlaceAndDate(string line)
    {
        var cut = line.IndexOfAny([',', '–', '|']);
        if (cut is > 1 and < LongestPlace && char.IsUpper(line[0]) && !line[..cut].Any(char.IsAsciiDigit))
            return WrittenDate.Parse(line[(cut + 1)..].Trim());
        return line.Length > 0 && char.IsAsciiDigit(line[0]) ? WrittenDate.Parse(line) : null;
    }

    private static string Sentence(string name) => char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();

    [GeneratedRegex(
        "^(?<name>persbericht|nieuwsbericht|persmededeling|persuitnodiging|mediabericht|"
            + "press release|news release|media release|media advisory)"
            + "(?:\\s*[-–—:|/]\\s*(?:for immediate (?:release|use)|voor (?:onmiddellijke|directe) (?:publicatie|verspreiding)))?\\s*[:.]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rubric();

    [GeneratedRegex(
        "^(?:onder )?embargo(?:ed)?\\b(?: tot(?: en met)?| until| till?)?\\s*:?\\s*(?<until>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Embargo();

    [GeneratedRegex(
        "^(?:for immediate (?:release|use)|voor (?:onmiddellijke|directe) (?:publicatie|verspreiding)|"
            + "per direct te publiceren)\\s*[:.]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Release();
}
