using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function that templates can call.</summary>
public interface IScriptCustomFunction : IScriptFunctionInfo
{
    /// <param name="context">The context being rendered.</param>
    /// <param name="callerContext">The node that calls, for error positions.</param>
    /// <param name="arguments">One value per parameter, converted to its type; more where the function takes them directly.</param>
    /// <param name="blockStatement">The block of a <c>wrap</c>, else null.</param>
    object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    /// <summary>Called in place of <see cref="Invoke"/> while a template renders asynchronously.</summary>
    ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
