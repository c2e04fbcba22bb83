using System.Text;
using Site.Checking.Links;
using Site.Files;
using Site.Settings;

namespace Site.Checking;

/// <summary>Reads from a tree at which address it is published: what its front page says is its own.</summary>
internal static class SiteAddressReader
{
    /// <summary>Null where there is no front page, or it does not say.</summary>
    public static Uri? Read(string folder)
    {
        var file = Path.Join(folder, "index.html");
        if (!File.Exists(file) || SourceFile.Read(file, FileKind.Published, [folder], out _) is not { } bytes)
            return null;
        var tags = new TagReader(bytes);
        while (tags.Read())
        {
            if (Ascii.EqualsIgnoreCase(tags.Name, "link"u8) && ReadCanonical(ref tags) is { } address)
                return SiteUrl.TryParse(address);
        }

        return null;
    }

    private static string? ReadCanonical(ref TagReader tags)
    {
        var (isCanonical, address) = (false, (string?)null);
        while (tags.ReadAttribute())
        {
            isCanonical |= Ascii.EqualsIgnoreCase(tags.Attribute, "rel"u8) && Ascii.EqualsIgnoreCase(tags.Value, "canonical"u8);
            if (Ascii.EqualsIgnoreCase(tags.Attribute, "href"u8))
                address = Encoding.UTF8.GetString(tags.Value);
        }

        return isCanonical ? address : null;
    }
}
