using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Finds and reads the templates that <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>The path that stands for a name from now on, in messages and in the cache.</summary>
    string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    string Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
