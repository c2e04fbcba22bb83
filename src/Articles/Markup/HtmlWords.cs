using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Articles.Markup;

/// <summary>The words of a piece of HTML as a reader sees them: apart where its elements stand apart.</summary>
internal static class HtmlWords
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "picture", "q", "rp", "rt",
        "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    public static string Of(INode node)
    {
        var words = new StringBuilder();
        Append(words, node);
        return words.ToString();
    }

    private static void Append(StringBuilder words, INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                words.Append(text.Data);
            else if (child is IElement element)
            {
                var gap = IsInline(element) ? "" : " ";
                words.Append(gap);
                Append(words, element);
                words.Append(gap);
            }
        }
    }
}
