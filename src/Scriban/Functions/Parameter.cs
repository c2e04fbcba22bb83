using System.Collections;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The parameters that rows of the function tables are made of. One with a default value is optional.</summary>
internal static class Parameter
{
    public static ScriptParameterInfo Any(string name) => new(typeof(object), name);

    public static ScriptParameterInfo AnyOr(string name, object? defaultValue) => new(typeof(object), name, defaultValue);

    public static ScriptParameterInfo Text(string name) => new(typeof(string), name);

    public static ScriptParameterInfo TextOr(string name, string? defaultValue) => new(typeof(string), name, defaultValue);

    public static ScriptParameterInfo Int(string name) => new(typeof(int), name);

    public static ScriptParameterInfo IntOr(string name, int? defaultValue) => new(typeof(int?), name, defaultValue is null ? null : Boxed.Of(defaultValue.Value));

    public static ScriptParameterInfo Double(string name) => new(typeof(double), name);

    public static ScriptParameterInfo BoolOr(string name, bool defaultValue) => new(typeof(bool), name, Boxed.Of(defaultValue));

    public static ScriptParameterInfo Date(string name) => new(typeof(DateTime?), name);

    public static ScriptParameterInfo Items(string name) => new(typeof(IEnumerable), name);
}
