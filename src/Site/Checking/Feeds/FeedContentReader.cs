using System.Net;
using System.Text;
using Site.Checking.Links;

namespace Site.Checking.Feeds;

/// <summary>Reads the HTML of an item of a feed that anybody may have made: what readers would drop from it, and its links.</summary>
/// <param name="report">Takes a rule that is broken, and how.</param>
/// <param name="addLink">Takes an absolute address.</param>
internal sealed class FeedContentReader(Action<FeedRule, string> report, Action<string, LinkUse> addLink)
{
    public void Read(string html)
    {
        if (html.Contains('<', StringComparison.Ordinal))
            ContentReader.Read(Encoding.UTF8.GetBytes(html), finding => report(finding.Rule, finding.What), AddLink);
    }

    private void AddLink(ReadOnlySpan<byte> link, int at, LinkUse use)
    {
        var address = WebUtility.HtmlDecode(Encoding.UTF8.GetString(link)).Trim();
        if (Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.Scheme != "file")
            addLink(address, use);
        else
            report(FeedRule.RelativeAddress, $"the address '{address}' is not absolute");
    }
}
