using System.Text;

namespace Site.Html;

/// <summary>HTML that was made before, as UTF-8.</summary>
internal sealed class RawHtml(byte[] utf8) : HtmlContent
{
    public RawHtml(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    public ReadOnlySpan<byte> Utf8 => utf8;

    public override void WriteTo(Utf8Output output) => output.Write(utf8);
}
