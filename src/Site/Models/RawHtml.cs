using System.Text;

namespace Site.Models;

/// <summary>Text that is HTML already, as UTF-8: the one thing that the templates' output does not escape.</summary>
internal sealed class RawHtml(byte[] utf8)
{
    public RawHtml(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    public ReadOnlySpan<byte> Utf8 => utf8;

    public override string ToString() => Encoding.UTF8.GetString(utf8);
}
