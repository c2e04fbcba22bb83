using Site.Editions;

namespace Site.Reporting;

/// <summary>One form in which <c>inspect</c> shows an article.</summary>
internal interface IArticleWriter
{
    void Write(Story story, TextWriter output);
}
