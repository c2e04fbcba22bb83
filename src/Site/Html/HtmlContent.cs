namespace Site.Html;

/// <summary>What is HTML already: the one thing that the templates' output does not escape.</summary>
internal abstract class HtmlContent
{
    public abstract void WriteTo(Utf8Output output);

    public sealed override string ToString()
    {
        var output = new Utf8Output(1024);
        WriteTo(output);
        return output.ToString();
    }
}
