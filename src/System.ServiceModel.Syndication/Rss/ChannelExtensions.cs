using System.Collections.ObjectModel;
using System.Globalization;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Finds the optional elements of an RSS channel among the extensions, where reading has left them.</summary>
internal static class ChannelExtensions
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static SyndicationLink? ReadDocumentation(SyndicationFeed feed)
    {
        using var reader = Find(feed, "docs");
        return reader is null
            ? null
            : new RssPartsReader(new ElementReader(reader, ReadOptions.RssDefaults)).ReadLink(feed.BaseUri);
    }

    /// <summary>Null also for what is no number of minutes.</summary>
    public static TimeSpan? ReadTimeToLive(SyndicationFeed feed)
    {
        using var reader = Find(feed, "ttl");
        var isNumber = int.TryParse(reader?.ReadElementString(), CultureInfo.InvariantCulture, out var minutes);
        return isNumber && minutes >= 0 ? TimeSpan.FromMinutes(minutes) : null;
    }

    /// <exception cref="FormatException">One of them is no hour.</exception>
    public static Collection<int> ReadSkipHours(SyndicationFeed feed)
    {
        var hours = new Collection<int>();
        foreach (var text in ReadList(feed, "skipHours", "hour"))
        {
            var isNumber = int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var hour);
            if (!isNumber || hour is < 0 or > 23)
                throw new FormatException(Messages.SkipHour(text));

            hours.Add(hour);
        }

        return hours;
    }

    /// <summary>Those that are English names of days.</summary>
    public static Collection<string> ReadSkipDays(SyndicationFeed feed) =>
        [.. ReadList(feed, "skipDays", "day").Where(day => Days.Contains(day, StringComparer.OrdinalIgnoreCase))];

    /// <summary>Null also for one that lacks a part.</summary>
    public static SyndicationTextInput? ReadTextInput(SyndicationFeed feed)
    {
        using var reader = Find(feed, "textInput");
        if (reader is null)
            return null;

        var input = new SyndicationTextInput();
        reader.ReadStartElement();
        while (reader.IsStartElement())
            ReadPart(reader, input);
        return input is { Description: not null, Title: not null, Name: not null, Link: not null } ? input : null;
    }

    private static void ReadPart(XmlReader reader, SyndicationTextInput input)
    {
        var name = reader.LocalName;
        var value = reader.ReadElementString();
        switch (name)
        {
            case "description": input.Description = value; break;
            case "title": input.Title = value; break;
            case "name": input.Name = value; break;
            case "link": input.Link = new SyndicationLink(new Uri(value, UriKind.RelativeOrAbsolute)); break;
        }
    }

    private static List<string> ReadList(SyndicationFeed feed, string name, string itemName)
    {
        var values = new List<string>();
        using var reader = Find(feed, name);
        if (reader is null || reader.IsEmptyElement)
            return values;

        reader.ReadStartElement();
        while (reader.IsStartElement())
        {
            if (reader.LocalName == itemName)
                values.Add(reader.ReadElementString());
            else
                reader.Skip();
        }

        return values;
    }

    private static XmlReader? Find(SyndicationFeed feed, string name) =>
        feed.ElementExtensions.FirstOrDefault(e => e.OuterName == name && e.OuterNamespace == Names.Rss)?.GetReader();
}
