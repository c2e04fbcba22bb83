using System.Collections.Immutable;

namespace Articles.Roles;

/// <summary>Recognises the line that says who wrote a text.</summary>
internal static class BylineParser
{
    private const int MaximumWords = 8;
    private static readonly string[] Openings = ["Door ", "Van onze ", "By ", "Von ", "Par ", "Tekst: ", "Tekst "];

    public static bool IsByline(string text) =>
        text.Length < 80 && WordCounter.Count(text) is >= 2 and <= MaximumWords && text[^1] is not ('.' or '?' or '!')
        && Openings.Any(o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase)) && text.Skip(1).Any(char.IsUpper);

    /// <summary>The author that the first byline names; null without one.</summary>
    public static string? AuthorIn(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Byline)
                return AuthorOf(block.Text);
        }

        return null;
    }

    private static string? AuthorOf(string text)
    {
        var opening = Openings.FirstOrDefault(o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase));
        return opening is null or "Van onze " ? null : text[opening.Length..].Trim();
    }
}
