using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Tests;

/// <summary>The templates that fixtures include.</summary>
internal sealed class MemoryLoader : ITemplateLoader
{
    private static readonly Dictionary<string, string> Templates = new()
    {
        ["plain"] = "plain text",
        ["arguments"] = "{{ $0 }}-{{ $1 }}-{{ $2 }}-{{ $.named }}-{{ $named }}",
        ["lines"] = "one\ntwo\nthree",
        ["counter"] = "{{ y = (y ?? 0) + 1 ~}}\nThis is a string with the value {{ y }}",
        ["itself"] = "{{ include 'itself' }}",
        ["broken"] = "{{ x = }}",
        ["failing"] = "line 1\n{{ nothing.member }}",
        ["returns"] = "before{{ ret }}after",
        ["empty"] = "",
        ["begin"] = "<",
        ["end"] = ">",
    };

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Templates[templatePath];

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
