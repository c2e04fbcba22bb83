using System.Net;
using System.Text;
using Site.Checking.Links;

namespace Site.Checking.Feeds;

/// <summary>Reads the HTML of an item: what readers would drop from it, and its links.</summary>
/// <param name="report">Takes a rule that is broken, and how.</param>
/// <param name="addLink">Takes an absolute address.</param>
internal sealed class FeedContentReader(Action<FeedRule, string> report, Action<string, LinkUse> addLink)
{
    public void Read(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal))
            return;
        var tags = new TagReader(Encoding.UTF8.GetBytes(html));
        while (tags.Read())
        {
            if (ContentChecker.IsForeign(tags.Name))
                report(FeedRule.Script, $"<{Encoding.UTF8.GetString(tags.Name)}> is in the content");
            while (tags.ReadAttribute())
                ReadAttribute(tags);
        }
    }

    private void ReadAttribute(in TagReader tag)
    {
        if (tag.Attribute.Length > 2 && Ascii.EqualsIgnoreCase(tag.Attribute[..2], "on"u8))
            report(FeedRule.EventHandler, $"the attribute '{Encoding.UTF8.GetString(tag.Attribute)}' is in the content");
        else if (Ascii.EqualsIgnoreCase(tag.Attribute, "style"u8))
            report(FeedRule.Style, "the attribute 'style' is in the content");
        else
            LinkReader.Read(tag, AddLink);
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
