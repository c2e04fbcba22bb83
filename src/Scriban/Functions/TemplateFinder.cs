using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Finds the template that an <c>include</c> names: in the context's cache, else through its loader.</summary>
internal static class TemplateFinder
{
    public static Template Find(TemplateContext context, ScriptNode caller, string? name)
    {
        if (string.IsNullOrEmpty(name))
            throw new ScriptRuntimeException(caller.Span, "Include template name cannot be null or empty");
        var loader = context.TemplateLoader
            ?? throw new ScriptRuntimeException(caller.Span, $"Unable to include <{name}>. No TemplateLoader registered in TemplateContext.TemplateLoader");
        var path = Guarded(caller, $"Unexpected exception while getting the path for the include name `{name}`", () => loader.GetPath(context, caller.Span, name))
            ?? throw new ScriptRuntimeException(caller.Span, $"Include template path is null for `{name}");
        if (context.CachedTemplates.TryGetValue(path, out var template))
            return template;
        var text = Guarded(caller, $"Unexpected exception while loading the include `{name}` from path `{path}`", () => Load(context, caller, loader, path))
            ?? throw new ScriptRuntimeException(caller.Span, $"The result of including `{name}->{path}` cannot be null");
        template = Template.Parse(text, path, context.TemplateLoaderParserOptions, context.TemplateLoaderLexerOptions);
        if (template.HasErrors)
            throw new ScriptParserRuntimeException(caller.Span, $"Error while parsing template `{name}` from `{path}`", template.Messages);
        context.CachedTemplates.Add(path, template);
        return template;
    }

    private static string? Load(TemplateContext context, ScriptNode caller, ITemplateLoader loader, string path) => context.IsAsync
        ? loader.LoadAsync(context, caller.Span, path).AsTask().GetAwaiter().GetResult()
        : loader.Load(context, caller.Span, path);

    private static string? Guarded(ScriptNode caller, string message, Func<string?> call)
    {
        try
        {
            return call();
        }
        catch (Exception error) when (error is not ScriptRuntimeException and not OperationCanceledException)
        {
            throw new ScriptRuntimeException(caller.Span, message, error);
        }
    }
}
