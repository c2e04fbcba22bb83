using System.Globalization;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Writes the optional elements of an RSS channel that no other format has.</summary>
internal static class ChannelPartsWriter
{
    public static void Write(XmlWriter writer, ChannelParts parts)
    {
        if (parts.Documentation?.Uri is { } documentation)
            writer.WriteElementString("docs", documentation.ToString());
        if (parts.TimeToLive is { } time)
            writer.WriteElementString("ttl", ((int)time.TotalMinutes).ToString(CultureInfo.InvariantCulture));
        WriteList(writer, "skipHours", "hour", parts.SkipHours?.Select(hour => hour.ToString(CultureInfo.InvariantCulture)));
        WriteList(writer, "skipDays", "day", parts.SkipDays);
        if (parts.TextInput is not null)
            WriteTextInput(writer, parts.TextInput);
    }

    private static void WriteList(XmlWriter writer, string name, string itemName, IEnumerable<string>? values)
    {
        if (values is null || !values.Any())
            return;

        writer.WriteStartElement(name);
        foreach (var value in values)
            writer.WriteElementString(itemName, value);
        writer.WriteEndElement();
    }

    private static void WriteTextInput(XmlWriter writer, SyndicationTextInput input)
    {
        var address = input.Link?.GetAbsoluteUri() ?? input.Link?.Uri;
        writer.WriteStartElement("textInput");
        writer.WriteElementString("description", input.Description);
        writer.WriteElementString("title", input.Title);
        writer.WriteElementString("link", address?.ToString());
        writer.WriteElementString("name", input.Name);
        writer.WriteEndElement();
    }
}
