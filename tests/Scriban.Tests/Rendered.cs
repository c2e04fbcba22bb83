using Scriban;
using Scriban.Syntax;

namespace Tests;

/// <summary>The only place that knows how a template is run in these tests.</summary>
internal static class Rendered
{
    /// <summary>The output, or what went wrong: parse errors one per line, or the runtime error.</summary>
    public static string From(string template, Action<TemplateContext>? configure = null)
    {
        var parsed = Template.Parse(template);
        if (parsed.HasErrors)
            return string.Join('\n', parsed.Messages);
        var context = new TemplateContext { NewLine = "\n", TemplateLoader = new MemoryLoader() };
        context.PushGlobal(SampleModel.Create());
        configure?.Invoke(context);
        try
        {
            return parsed.Render(context);
        }
        catch (ScriptRuntimeException error)
        {
            return error.Message;
        }
    }
}
