using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>What <c>for</c>, <c>while</c> and <c>tablerow</c> know about the step they are at: <c>for.index</c>, <c>for.last</c> …</summary>
internal sealed class LoopState : IScriptObject
{
    private readonly LoopCursor? _cursor;

    /// <param name="cursor">What a <c>for</c> goes over; null for <c>while</c>.</param>
    public LoopState(LoopCursor? cursor) => _cursor = cursor;

    public int Index { get; set; }

    public bool IsLast => _cursor is { IsLast: true };

    public bool IsChanged { get; set; }

    public int Column { get; set; }

    public int Count => 7;

    public bool IsReadOnly { get; set; } = true;

    public IEnumerable<string> GetMembers() => ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "col"];

    public bool Contains(string member) => TryGetValue(null!, default, member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "index" => Boxed.Of(Index),
            "first" => Boxed.Of(Index == 0),
            "even" => Boxed.Of((Index & 1) == 0),
            "odd" => Boxed.Of((Index & 1) != 0),
            "last" when _cursor is not null => Boxed.Of(IsLast),
            "changed" when _cursor is not null => Boxed.Of(IsChanged),
            "length" when _cursor?.Count is { } count => Boxed.Of(count),
            "rindex" when _cursor?.Count is { } count => Boxed.Of(count - Index - 1),
            "col" when _cursor is not null => Boxed.Of(Column),
            _ => null,
        };
        return value is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => (IScriptObject)MemberwiseClone();
}
