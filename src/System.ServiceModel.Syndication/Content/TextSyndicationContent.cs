using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Text in a feed, plain or marked up.</summary>
public class TextSyndicationContent : SyndicationContent
{
    private readonly TextSyndicationContentKind _kind;

    public TextSyndicationContent(string? text) : this(text, TextSyndicationContentKind.Plaintext)
    {
    }

    public TextSyndicationContent(string? text, TextSyndicationContentKind textKind)
    {
        if (textKind is < TextSyndicationContentKind.Plaintext or > TextSyndicationContentKind.XHtml)
            throw new ArgumentOutOfRangeException(nameof(textKind));

        Text = text;
        _kind = textKind;
    }

    protected TextSyndicationContent(TextSyndicationContent source) : base(source)
    {
        Text = source.Text;
        _kind = source._kind;
    }

    /// <summary>The characters themselves, not escaped; of XHTML, its markup.</summary>
    public string? Text { get; }

    public override string Type => _kind switch
    {
        TextSyndicationContentKind.Html => "html",
        TextSyndicationContentKind.XHtml => "xhtml",
        _ => "text",
    };

    public override SyndicationContent Clone() => new TextSyndicationContent(this);

    /// <summary>XHTML is written as it is: whoever made it answers for its being well-formed.</summary>
    protected override void WriteContentsTo(XmlWriter writer)
    {
        if (_kind is TextSyndicationContentKind.XHtml)
            writer.WriteRaw(Text ?? "");
        else
            writer.WriteString(Text ?? "");
    }
}
