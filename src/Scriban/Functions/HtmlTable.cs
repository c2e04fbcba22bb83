using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

internal static class HtmlTable
{
    public static readonly Runtime.SharedMembers Members = new(
    [
        new("strip", static a => HtmlFunctions.Strip(a.Context, a.Text(0)), Text("text")),
        new("escape", static a => HtmlFunctions.Escape(a.Text(0)), Text("text")),
        new("newline_to_br", static a => HtmlFunctions.NewlineToBr(a.Text(0)), Text("text")),
        new("url_encode", static a => HtmlFunctions.UrlEncode(a.Text(0)), Text("text")),
        new("url_escape", static a => HtmlFunctions.UrlEscape(a.Text(0)), Text("text")),
    ]);
}
