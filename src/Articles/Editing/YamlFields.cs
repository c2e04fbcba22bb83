using System.Collections.Immutable;
using System.Globalization;
using Articles.Decoding;

namespace Articles.Editing;

/// <summary>Typed values out of YAML entries; what does not fit is reported at its place and read as nothing said.</summary>
internal sealed class YamlFields(string path, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    public void Report(YamlValue at, string what, string cure) =>
        diagnostics.Add(new Diagnostic(path, at.Line, at.Column, Severity.Error, what, cure));

    public void Unknown(YamlScalar key, ImmutableArray<string> known) =>
        Report(key, $"unknown key '{key.Text}'", NearestKey.CureFor(key.Text, known));

    /// <summary>The text, or null for an empty value.</summary>
    public string? Text(YamlScalar key, YamlValue value)
    {
        if (value is not YamlScalar scalar)
        {
            Report(value, $"'{key.Text}' must be one text", $"write '{key.Text}: …' on one line");
            return null;
        }

        var text = scalar.Text.Trim();
        return scalar.IsNull || text.Length == 0 ? null : text;
    }

    /// <summary>The text cleaned of control characters, with runs of white space as one space.</summary>
    public string? Line(YamlScalar key, YamlValue value) =>
        Text(key, value) is { } text ? CleanText.Line(CleanText.Of(text)) : null;

    public bool? Bool(YamlScalar key, YamlValue value)
    {
        switch (Text(key, value)?.ToLowerInvariant())
        {
            case null: return null;
            case "true" or "yes" or "ja" or "on": return true;
            case "false" or "no" or "nee" or "off": return false;
            case var other:
                Report(value, $"'{key.Text}' must be true or false, not '{other}'", $"write '{key.Text}: true' or leave the line out");
                return null;
        }
    }

    /// <summary>A whole number from 1 up; 1 where it is none.</summary>
    public int Count(YamlScalar key, YamlValue value)
    {
        if (Text(key, value) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            return count;

        Report(value, $"'{key.Text}' must be a whole number", $"write '{key.Text}: 2'");
        return 1;
    }

    public EditorialDate? Date(YamlScalar key, YamlValue value)
    {
        if (Text(key, value) is not { } text)
            return null;
        if (EditorialDateParser.TryParse(text, out var date))
            return date;

        Report(value, $"'{text}' is no date", "write 2022-03-24, 2022-03-24 14:05 or 2022-03-24T14:05:00+01:00");
        return null;
    }

    public string? Slug(YamlScalar key, YamlValue value)
    {
        if (Text(key, value) is not { } text)
            return null;

        var slug = Articles.Slug.From(text, 200);
        if (slug == text)
            return slug;

        Report(value, $"'{text}' cannot be a slug", $"use lower-case letters, digits and hyphens: '{slug}'");
        return null;
    }

    public string? Language(YamlScalar key, YamlValue value)
    {
        if (Text(key, value) is not { } text)
            return null;

        var parts = text.Split('-');
        if (parts[0].Length is 2 or 3 && parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit))
            && parts[0].All(char.IsAsciiLetter))
            return text;

        Report(value, $"'{text}' is no language tag", "write nl, en, fr, pt-BR …");
        return null;
    }

    /// <summary>Addresses on the site, as paths below its root: a folder ends in a slash, a file in <c>.html</c>.</summary>
    public ImmutableArray<string> Addresses(YamlScalar key, YamlValue value)
    {
        var addresses = ImmutableArray.CreateBuilder<string>();
        foreach (var item in (value as YamlList)?.Items ?? [value])
        {
            if (Text(key, item) is not { } text)
                continue;
            if (SitePath.Parse(text) is { } path)
                addresses.Add(path);
            else
                Report(item, $"'{text}' is no address that a page of the site can have",
                    "write /old/path/ or /old/page.html, from the site's root, without ? and #");
        }

        return [.. addresses.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A list of texts; one text with commas is a list too.</summary>
    public ImmutableArray<string> Texts(YamlScalar key, YamlValue value)
    {
        if (value is YamlScalar scalar)
            return scalar.IsNull ? [] : [.. scalar.Text.Split(',').Select(t => CleanText.Line(t)).Where(t => t.Length > 0)];
        if (value is not YamlList list)
        {
            Report(value, $"'{key.Text}' must be a list", $"write '{key.Text}: [one, two]'");
            return [];
        }

        return [.. list.Items.Select(item => Line(key, item)).OfType<string>().Distinct(StringComparer.Ordinal)];
    }
}
