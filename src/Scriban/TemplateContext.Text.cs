using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    private int _textDepth;

    /// <summary>A value as text. A string inside an array or object is quoted (<paramref name="nested"/>).</summary>
    public virtual string? ObjectToString(object? value, bool nested = false)
    {
        if (value is string plain && !nested && _textDepth == 0)
            return plain;
        if (_textDepth > 0 && ObjectRecursionLimit != 0 && _textDepth >= ObjectRecursionLimit)
            throw new InvalidOperationException("Structure is too deeply nested or contains reference loops.");
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new InvalidOperationException("Structure is too deeply nested or contains reference loops.");
        _textDepth++;
        try
        {
            return ToText(value, nested || _textDepth > 1);
        }
        finally
        {
            _textDepth--;
        }
    }

    /// <summary>Throws if a text of this length would be longer than <see cref="LimitToString"/>.</summary>
    internal void CheckLength(SourceSpan span, long length)
    {
        if (LimitToString > 0 && length > LimitToString)
            throw new ScriptRuntimeException(span, $"The resulting string would have {length} characters and exceed the limit of {LimitToString} (LimitToString)");
        if (length > int.MaxValue / 2)
            throw new ScriptRuntimeException(span, $"The resulting string would have {length} characters, which is too long");
    }

    private string? ToText(object? value, bool isNested) => value switch
    {
        string text => isNested ? $"\"{StringFunctions.Escape(text)}\"" : text,
        null or EmptyScriptObject => isNested ? "null" : string.Empty,
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CurrentCulture),
        DateTime date => DateText(date),
        DateTimeOffset date => DateText(date.DateTime),
        ScriptObject members => MembersText(members),
        IScriptCustomFunction => "<function>",
        IFormattable formattable => formattable.ToString(null, CurrentCulture),
        IConvertible convertible => convertible.ToString(CurrentCulture),
        IDictionary => MembersText(ScriptObject.From(value)),
        IEnumerable items => ItemsText(items),
        _ when IsPair(value) => MembersText(ScriptObjectOfPair(value)),
        _ => value.ToString(),
    };

    private string DateText(DateTime date)
    {
        for (var i = _globals.Count - 1; i >= 0; i--)
        {
            if (_globals[i].Object!.TryGetValue(this, default, DateTimeFunctions.VariableName, out var found))
                return found is DateTimeFunctions functions ? functions.Print(date, CurrentCulture) : date.ToString(CurrentCulture);
        }

        return date.ToString(CurrentCulture);
    }

    private string MembersText(ScriptObject members)
    {
        var text = new StringBuilder("{");
        foreach (var (name, value) in members)
        {
            if (text.Length > 1)
                text.Append(", ");
            text.Append(IsName(name) ? name : ObjectToString(name, nested: true)).Append(": ").Append(ObjectToString(value, nested: true));
            if (IsTooLong(text))
                return Cut(text);
        }

        return text.Append('}').ToString();
    }

    private string ItemsText(IEnumerable items)
    {
        var text = new StringBuilder("[");
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                text.Append(", ");
            isFirst = false;
            text.Append(ObjectToString(item, nested: true));
            if (IsTooLong(text))
                return Cut(text);
        }

        return text.Append(']').ToString();
    }

    private bool IsTooLong(StringBuilder text) => LimitToString > 0 && text.Length >= LimitToString;

    private string Cut(StringBuilder text) => text.ToString(0, LimitToString) + "...";

    private static bool IsName(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
            return false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
                return false;
        }

        return true;
    }

    private static bool IsPair(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private ScriptObject ScriptObjectOfPair(object pair)
    {
        var result = new ScriptObject();
        result.Import(pair, renamer: MemberRenamer);
        return result;
    }
}
