using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>A template function of one argument that is called as it is: the library's own calls every delegate by reflection.</summary>
internal sealed class DirectFunction<T, TResult>(Func<T, TResult> function) : DelegateCustomFunction(function)
{
    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray scriptArguments,
        ScriptBlockStatement? blockStatement) =>
        function((T)scriptArguments[0]!);
}
