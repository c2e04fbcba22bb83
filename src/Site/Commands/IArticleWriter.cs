namespace Site.Commands;

/// <summary>One form in which <c>inspect</c> shows an article.</summary>
internal interface IArticleWriter
{
    void Write(Story story, TextWriter output);
}
