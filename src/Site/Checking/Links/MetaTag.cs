using System.Buffers.Text;
using System.Net;
using System.Text;

namespace Site.Checking.Links;

/// <summary>A <c>meta</c> element.</summary>
internal readonly ref struct MetaTag
{
    /// <summary>
    /// A page that goes on after more seconds than this is no redirect: it renews itself, or shows one picture after the other.
    /// </summary>
    private const int SlowestRedirect = 10;

    /// <summary>Its <c>name</c>, or the <c>property</c> that stands for one.</summary>
    private ReadOnlySpan<byte> Name { get; init; }

    /// <summary>Its <c>http-equiv</c>.</summary>
    private ReadOnlySpan<byte> Equivalent { get; init; }

    private ReadOnlySpan<byte> Content { get; init; }

    private int ContentAt { get; init; }

    private bool IsRefresh => Is(Equivalent, "refresh"u8);

    /// <summary>True for one that keeps the page out of search results.</summary>
    public bool IsUnlisted => Is(Name, "robots"u8) && Content.IndexOf("noindex"u8) >= 0;

    /// <summary>
    /// True for a policy by which a browser shows pictures of the site and, of others, those over https alone (Content Security Policy,
    /// level 3, §6.1).
    /// </summary>
    public bool WantsHttpsOfPictures => Is(Equivalent, "content-security-policy"u8) && IsStrict(Content);

    public bool IsDescription => Is(Name, "description"u8) && !Content.Trim(" \t\r\n"u8).IsEmpty;

    public static MetaTag Read(ref TagReader tag)
    {
        ReadOnlySpan<byte> name = default, equivalent = default, content = default;
        var at = 0;
        while (tag.ReadAttribute())
        {
            if (Is(tag.Attribute, "content"u8))
            {
                content = tag.Value;
                at = tag.ValueAt;
            }
            else if (Is(tag.Attribute, "name"u8) || Is(tag.Attribute, "property"u8))
                name = tag.Value;
            else if (Is(tag.Attribute, "http-equiv"u8))
                equivalent = tag.Value;
        }

        return new() { Name = name, Equivalent = equivalent, Content = content, ContentAt = at };
    }

    /// <summary>Gives the address that it has, if it is one that has.</summary>
    public void ReadLink(TakeLink take)
    {
        if (IsRefresh)
            ReadRefresh(take);
        else if (Is(Name, "og:image"u8) || Is(Name, "twitter:image"u8) || Is(Name, "og:video"u8) || Is(Name, "og:audio"u8))
            take(Content, ContentAt, LinkUse.Show);
        else if (Is(Name, "og:url"u8))
            take(Content, ContentAt, LinkUse.Link);
    }

    // Seconds, a separator, perhaps "url=", perhaps quotes; the address alone is one as well.
    private void ReadRefresh(TakeLink take)
    {
        var start = Content.IndexOfAny(";,"u8) + 1;
        if (start == 0)
            return;
        start += LengthOfSpace(Content[start..]);
        if (Content.Length >= start + 3 && Is(Content.Slice(start, 3), "url"u8))
        {
            var equals = start + 3 + LengthOfSpace(Content[(start + 3)..]);
            if (equals < Content.Length && Content[equals] == '=')
                start = equals + 1 + LengthOfSpace(Content[(equals + 1)..]);
        }

        var link = Content[start..].TrimEnd(" \t\r\n"u8);
        if (link.Length > 1 && link[0] is (byte)'"' or (byte)'\'')
        {
            link = link[1..].TrimEnd(link[0]);
            start++;
        }

        if (!link.IsEmpty)
            take(link, ContentAt + start, Utf8Parser.TryParse(Content, out int seconds, out _)
                && seconds > SlowestRedirect ? LinkUse.Link : LinkUse.Redirect);
    }

    private static bool IsStrict(ReadOnlySpan<byte> policy)
    {
        foreach (var directive in WebUtility.HtmlDecode(Encoding.UTF8.GetString(policy)).Split(';'))
        {
            if (directive.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is ["img-src", .. var sources])
                return sources.All(source => source.StartsWith('\'') || source is "https:" or "data:" or "blob:");
        }

        return false;
    }

    private static int LengthOfSpace(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(" \t\r\n"u8) is >= 0 and var length
        ? length
        : text.Length;

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) => Ascii.EqualsIgnoreCase(name, known);
}
