using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>An action without parameters as a function of templates; its value is null.</summary>
public class DelegateCustomAction(Action func) : DelegateCustomFunction(func)
{
    public Action Func { get; } = func;

    protected override object? InvokeImpl(TemplateContext context, SourceSpan span, object?[] arguments)
    {
        Func();
        return null;
    }
}
