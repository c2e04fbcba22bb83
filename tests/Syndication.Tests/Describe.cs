using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Tests;

/// <summary>Everything that a feed read from a file holds, as lines of text.</summary>
internal sealed class Describe
{
    private readonly StringBuilder _text = new();

    public static string Feed(SyndicationFeed feed)
    {
        var describe = new Describe();
        describe.AddFeed(feed, "");
        return describe._text.ToString().TrimEnd('\n');
    }

    private void AddFeed(SyndicationFeed feed, string indent)
    {
        Add(indent, "id", feed.Id);
        Add(indent, "title", feed.Title);
        Add(indent, "description", feed.Description);
        Add(indent, "copyright", feed.Copyright);
        Add(indent, "language", feed.Language);
        Add(indent, "generator", feed.Generator);
        Add(indent, "image", feed.ImageUrl);
        Add(indent, "base", feed.BaseUri);
        AddDate(indent, "updated", () => feed.LastUpdatedTime);
        AddShared(indent, feed.Links, feed.Authors, feed.Contributors, feed.Categories);
        AddExtensions(indent, feed.AttributeExtensions, feed.ElementExtensions);
        foreach (var item in feed.Items)
            AddItem(item, indent + "  ");
    }

    private void AddItem(SyndicationItem item, string indent)
    {
        _text.Append(indent[2..]).Append("item\n");
        Add(indent, "id", item.Id);
        Add(indent, "title", item.Title);
        Add(indent, "summary", item.Summary);
        Add(indent, "content", item.Content);
        Add(indent, "copyright", item.Copyright);
        Add(indent, "base", item.BaseUri);
        AddDate(indent, "published", () => item.PublishDate);
        AddDate(indent, "updated", () => item.LastUpdatedTime);
        AddShared(indent, item.Links, item.Authors, item.Contributors, item.Categories);
        AddExtensions(indent, item.AttributeExtensions, item.ElementExtensions);
        if (item.SourceFeed is null)
            return;

        _text.Append(indent).Append("source\n");
        AddFeed(item.SourceFeed, indent + "  ");
    }

    private void AddShared(
        string indent,
        IEnumerable<SyndicationLink> links,
        IEnumerable<SyndicationPerson> authors,
        IEnumerable<SyndicationPerson> contributors,
        IEnumerable<SyndicationCategory> categories)
    {
        foreach (var link in links)
        {
            var within = link.BaseUri is null ? "" : $" base={link.BaseUri}";
            var size = link.Length == 0 ? "" : $" length={link.Length}";
            var named = Named("type", link.MediaType) + Named("title", link.Title);
            Add(indent, "link", $"{link.RelationshipType} {link.Uri}{named}{size}{within}");
            AddExtensions(indent + "  ", link.AttributeExtensions, link.ElementExtensions);
        }

        foreach (var author in authors)
            AddPerson(indent, "author", author);
        foreach (var contributor in contributors)
            AddPerson(indent, "contributor", contributor);
        foreach (var category in categories)
        {
            Add(indent, "category", $"{category.Name}{Named("scheme", category.Scheme)}{Named("label", category.Label)}");
            AddExtensions(indent + "  ", category.AttributeExtensions, category.ElementExtensions);
        }
    }

    private void AddPerson(string indent, string role, SyndicationPerson person)
    {
        Add(indent, role, $"{person.Name}{Named("email", person.Email)}{Named("uri", person.Uri)}");
        AddExtensions(indent + "  ", person.AttributeExtensions, person.ElementExtensions);
    }

    private void AddExtensions(
        string indent, Dictionary<XmlQualifiedName, string> attributes, IEnumerable<SyndicationElementExtension> elements)
    {
        foreach (var (name, value) in attributes)
            Add(indent, $"@{name}", value);
        foreach (var element in elements)
            Add(indent, "+", FeedText.Write(element.WriteTo));
    }

    private void AddDate(string indent, string name, Func<DateTimeOffset> read)
    {
        try
        {
            if (read() is var date && date != default)
                Add(indent, name, date.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture));
        }
        catch (XmlException e)
        {
            Add(indent, name, "! " + e.Message);
        }
    }

    private void Add(string indent, string name, SyndicationContent? content)
    {
        if (content is null)
            return;

        Add(indent, $"{name} ({content.Type})", Inner(content));
        AddExtensions(indent + "  ", content.AttributeExtensions, []);
    }

    private void Add(string indent, string name, object? value)
    {
        if (value is not null)
            _text.Append(indent).Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
    }

    private static string? Inner(SyndicationContent content) => content switch
    {
        TextSyndicationContent text => text.Text,
        UrlSyndicationContent url => url.Url.ToString(),
        _ => FeedText.Write(writer => content.WriteTo(writer, "content", "")),
    };

    private static string Named(string name, string? value) => value is null ? "" : $" {name}={value}";
}
