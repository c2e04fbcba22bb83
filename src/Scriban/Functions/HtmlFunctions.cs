using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary><c>html</c>: text into HTML and URLs.</summary>
public class HtmlFunctions : ScriptObject
{
    public HtmlFunctions()
        : base(0, autoImportStaticsFromThisType: false) => ShareMembers(HtmlTable.Members);

    /// <summary>Without tags, comments, scripts and styles.</summary>
    public static string? Strip(TemplateContext context, string? text) => string.IsNullOrEmpty(text) ? text : TagStripper.Strip(text);

    /// <summary>With the five characters that mean something in HTML, and those of Latin-1, as entities.</summary>
    public static string? Escape(string? text) => string.IsNullOrEmpty(text) ? text : HtmlEscaper.Escape(text);

    /// <summary><c>&lt;br /&gt;</c> in front of each line's end.</summary>
    public static string? NewlineToBr(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.AsSpan().IndexOfAny('\r', '\n') < 0)
            return text;
        var result = new StringBuilder(text.Length + 32);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')))
                result.Append("<br />");
            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>Everything but unreserved characters percent-encoded: for a value within a URL.</summary>
    public static string? UrlEncode(string? text) => string.IsNullOrEmpty(text) ? text : Uri.EscapeDataString(text);

    /// <summary>What a URL cannot hold percent-encoded; its own punctuation stays.</summary>
    public static string? UrlEscape(string? text) => string.IsNullOrEmpty(text) ? text : UrlEscaper.Escape(text);
}
