using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

internal static class RegexTable
{
    public static readonly SharedMembers Members = new(
    [
        new("escape", static a => RegexFunctions.Escape(a.Text(0)), Text("pattern")),
        new("match", static a => RegexFunctions.Match(a.Context, a.Text(0), a.Text(1), a.Text(2)), Text("text"), Text("pattern"), TextOr("options", null)),
        new("matches", static a => RegexFunctions.Matches(a.Context, a.Text(0), a.Text(1), a.Text(2)), Text("text"), Text("pattern"), TextOr("options", null)),
        new("replace", static a => RegexFunctions.Replace(a.Context, a.Text(0), a.Text(1), a.Text(2), a.Text(3)), Text("text"), Text("pattern"), Text("replace"), TextOr("options", null)),
        new("split", static a => RegexFunctions.Split(a.Context, a.Text(0), a.Text(1), a.Text(2)), Text("text"), Text("pattern"), TextOr("options", null)),
        new("unescape", static a => RegexFunctions.Unescape(a.Text(0)), Text("pattern")),
    ]);
}
