using Articles;

namespace Site.Importing.Markup;

/// <summary>An address in a body.</summary>
/// <param name="Url">As it is written.</param>
/// <param name="IsPicture">True for one that is shown, false for one that is linked to.</param>
internal readonly record struct BodyAddress(string Url, bool IsPicture);

/// <summary>The body of a text of an old site, before it is written as Markdown.</summary>
internal interface IImportedBody
{
    /// <summary>All that it links to and shows, as it is written.</summary>
    IEnumerable<BodyAddress> Addresses { get; }

    /// <summary>The body in Markdown.</summary>
    /// <param name="file">What it came from, for what is reported.</param>
    /// <param name="address">From an address to the one that stands in its place.</param>
    /// <param name="said">Is told what was left out, with its place.</param>
    string ToMarkdown(string file, Func<BodyAddress, string> address, ICollection<Diagnostic> said);
}
