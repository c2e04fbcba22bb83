using System.Globalization;
using System.Text;
using Articles;
using Articles.Decoding;
using Articles.Editing;
using Site.Importing.Sources;

namespace Site.Importing;

/// <summary>A text that was imported as a file of the site: front matter, then Markdown.</summary>
internal static class TextFormatter
{
    /// <param name="text">What it is.</param>
    /// <param name="planned">Where it is to be, with its id and its old addresses.</param>
    /// <param name="picture">Its picture as it is to be named; null for none.</param>
    /// <param name="body">Markdown.</param>
    public static string Format(ImportedText text, PlannedText planned, Picture? picture, string body)
    {
        var file = new StringBuilder("---\n");
        Add(file, "title", Line(text.Title));
        if (planned.IsPage)
        {
            Add(file, "description", Line(text.Summary));
            Add(file, "draft", text.IsDraft ? "true" : null, isPlain: true);
            return file.Append("---\n\n").Append(body.Trim('\n')).Append('\n').ToString();
        }

        Add(file, "id", planned.Id);
        Add(file, "date", DateOf(text.Published), isPlain: true);
        Add(file, "updated", DateOf(text.Updated), isPlain: true);
        Add(file, "author", Line(text.Author));
        Add(file, "section", Line(text.Section));
        if (!text.Tags.IsEmpty)
            Add(file, "tags", $"[{string.Join(", ", text.Tags.Select(Line).OfType<string>().Select(YamlText.Quote))}]", isPlain: true);
        Add(file, "slug", planned.Slug);
        Add(file, "summary", Line(text.Summary));
        Add(file, "lang", IsLanguage(text.Language) ? text.Language : null);
        AddPicture(file, picture);
        Add(file, "draft", text.IsDraft ? "true" : null, isPlain: true);
        if (!planned.Aliases.IsEmpty)
            Add(file, "aliases", $"[{string.Join(", ", planned.Aliases.Select(YamlText.Quote))}]", isPlain: true);
        return file.Append("---\n\n").Append(body.Trim('\n')).Append('\n').ToString();
    }

    private static void AddPicture(StringBuilder file, Picture? picture)
    {
        if (picture is null)
            return;
        file.Append("picture:\n");
        Add(file, "  src", picture.Source);
        Add(file, "  alt", Line(picture.Alt));
        Add(file, "  caption", Line(picture.Caption));
        Add(file, "  credit", Line(picture.Credit));
    }

    private static void Add(StringBuilder file, string key, string? value, bool isPlain = false)
    {
        if (value is { Length: > 0 })
            file.Append(key).Append(": ").Append(isPlain ? value : YamlText.Quote(value)).Append('\n');
    }

    private static string? Line(string? text) =>
        text is null ? null : CleanText.Line(CleanText.Of(text)) is { Length: > 0 } line ? line : null;

    private static string? DateOf(EditorialDate? date)
    {
        if (date is not { } known)
            return null;
        if (!known.HasTime)
            return known.Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var local = known.Local.ToString(known.Offset is null ? "yyyy-MM-dd HH:mm:ss"
            : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        return known.Offset is not { } offset ? local
            : offset == TimeSpan.Zero ? local + "Z"
            : $"{local}{(offset < TimeSpan.Zero ? '-' : '+')}{offset.Duration():hh\\:mm}";
    }

    private static bool IsLanguage(string? text) => text?.Split('-') is [{ Length: 2 or 3 } first, ..] parts && first
        .All(char.IsAsciiLetter)
        && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
