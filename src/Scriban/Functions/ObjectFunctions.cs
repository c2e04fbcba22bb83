using System.Collections;
using System.Globalization;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>object</c>: values of any type.</summary>
public class ObjectFunctions : ScriptObject
{
    public ObjectFunctions()
        : base(0, autoImportStaticsFromThisType: false) => ShareMembers(ObjectTable.Members);

    /// <summary>The second value if the first is null or an empty text.</summary>
    public static object? Default(object? value, object? @default) => value is null or "" ? @default : value;

    /// <summary>A text is evaluated as an expression, a function is called, any other value is itself.</summary>
    public static object? Eval(TemplateContext context, ScriptNode caller, object? value) => Evaluate(context, caller, value, ScriptMode.ScriptOnly);

    /// <summary>A text is rendered as a template, a function is called, any other value is itself.</summary>
    public static object? EvalTemplate(TemplateContext context, ScriptNode caller, object? value) => Evaluate(context, caller, value, ScriptMode.Default);

    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (value is null)
            return string.Empty;
        if (value is not IFormattable formattable)
            throw new ScriptRuntimeException(span, $"Unexpected `{context.ObjectToString(value)}`. Must be a formattable object");
        return formattable.ToString(format, string.IsNullOrEmpty(culture) ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture));
    }

    public static bool HasKey(TemplateContext context, SourceSpan span, object? value, string? key) =>
        value is not null && key is not null && context.GetMemberAccessor(value).HasMember(context, span, value, key);

    /// <summary>Whether the member is there and not null.</summary>
    public static bool HasValue(TemplateContext context, SourceSpan span, object? value, string? key) =>
        HasKey(context, span, value, key) && context.GetMemberAccessor(value!).TryGetValue(context, span, value!, key!, out var member) && member is not null;

    public static new ScriptArray Keys(TemplateContext context, SourceSpan span, object? value) =>
        value is null ? [] : new ScriptArray(context.GetMemberAccessor(value).GetMembers(context, span, value));

    public static new ScriptArray Values(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is null)
            return [];
        var accessor = context.GetMemberAccessor(value);
        return new ScriptArray(accessor.GetMembers(context, span, value).Select(name => accessor.TryGetValue(context, span, value, name, out var member) ? member : null));
    }

    /// <summary>Characters of a text, items of a list, members of an object; 0 for all else.</summary>
    public static int Size(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => 0,
        string text => text.Length,
        ICollection collection => collection.Count,
        IEnumerable items => items.Cast<object?>().Count(),
        _ when TemplateContext.IsPrimitive(value.GetType()) => 0,
        _ => context.GetMemberAccessor(value).GetMemberCount(context, span, value),
    };

    public static string? Typeof(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        ScriptRange => "iterator",
        IList => "array",
        not IScriptObject and not IDictionary and IEnumerable => "iterator",
        _ => Numbers.IsNumber(value) ? "number" : "object",
    };

    public static string? Kind(TemplateContext context, object? value) => value switch
    {
        null => null,
        Enum => "enum",
        _ => context.GetTypeName(value),
    };

    public static object? FromJson(string? json)
    {
        if (string.IsNullOrEmpty(json))
            return null;
        using var document = JsonDocument.Parse(json);
        return JsonConversion.ToScriptValue(document.RootElement);
    }

    public static string ToJson(TemplateContext context, SourceSpan span, object? value) => JsonText.Of(context, span, value);

    private static object? Evaluate(TemplateContext context, ScriptNode caller, object? value, ScriptMode mode)
    {
        switch (value)
        {
            case IScriptCustomFunction function:
                return FunctionInvoker.InvokeValues(context, caller, function);
            case not string:
                return value;
        }

        var name = mode == ScriptMode.ScriptOnly ? "object.eval" : "object.eval_template";
        var template = Template.Parse((string)value, name, context.TemplateLoaderParserOptions, new LexerOptions { Mode = mode });
        if (template.HasErrors)
            throw new ScriptRuntimeException(caller.Span, $"Error while evaluating `{name}`: {template.Messages}");
        if (mode == ScriptMode.Default)
            return IncludeFunction.Render(context, caller, template);
        context.EnterRecursive(caller);
        try
        {
            return template.Evaluate(context);
        }
        finally
        {
            context.ExitRecursive(caller);
        }
    }
}
