using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>What every template can use without being given anything: the function objects, <c>include</c> and <c>empty</c>.</summary>
public class BuiltinFunctions : ScriptObject
{
    public BuiltinFunctions()
        : base(12, autoImportStaticsFromThisType: false)
    {
        SetValue("array", new ArrayFunctions(), readOnly: true);
        SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        SetValue("include", IncludeFunction.Default, readOnly: true);
        SetValue("include_join", IncludeJoinFunction.Default, readOnly: true);
        SetValue(DateTimeFunctions.VariableName, new DateTimeFunctions(), readOnly: true);
        SetValue("html", new HtmlFunctions(), readOnly: true);
        SetValue("math", new MathFunctions(), readOnly: true);
        SetValue("object", new ObjectFunctions(), readOnly: true);
        SetValue("regex", new RegexFunctions(), readOnly: true);
        SetValue("string", new StringFunctions(), readOnly: true);
        SetValue("timespan", new TimeSpanFunctions(), readOnly: true);
        ImportDerivedMembers();
    }
}
