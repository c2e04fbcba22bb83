using System.Collections;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The arguments of a call to a built-in function, by position.</summary>
internal readonly ref struct CallArguments(TemplateContext context, ScriptNode caller, ReadOnlySpan<object?> values)
{
    private readonly ReadOnlySpan<object?> _values = values;

    public TemplateContext Context { get; } = context;

    public ScriptNode Caller { get; } = caller;

    public SourceSpan Span => Caller.Span;

    public int Count => _values.Length;

    public object? this[int index] => _values[index];

    public string? Text(int index) => (string?)_values[index];

    public int Int(int index) => (int)_values[index]!;

    public int? OptionalInt(int index) => (int?)_values[index];

    public double Double(int index) => (double)_values[index]!;

    public bool Bool(int index) => (bool)_values[index]!;

    public DateTime? Date(int index) => (DateTime?)_values[index];

    /// <summary>Null stays null.</summary>
    public IEnumerable? Items(int index) => Context.Guarded(Span, (IEnumerable?)_values[index]);

    public IList? List(int index) => Context.ToList(Span, _values[index]);

    public ScriptArray Rest(int index) => _values[index] as ScriptArray ?? [];

    /// <summary>The culture that a name stands for; without a name, the context's.</summary>
    public CultureInfo Culture(int index) => Text(index) is { Length: > 0 } name ? CultureInfo.GetCultureInfo(name) : Context.CurrentCulture;
}
