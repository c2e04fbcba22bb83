namespace Site.Templates;

/// <summary>Text that is HTML already: the one thing that the templates' output does not escape.</summary>
internal sealed record RawHtml(string Text)
{
    public override string ToString() => Text;
}
