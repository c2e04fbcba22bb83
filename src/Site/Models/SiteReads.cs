using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Site.Models;

/// <summary>
/// The global <c>site</c> of one page: read-only, and it remembers which members the page's template asked for. What else
/// a page is made of is its own; of the site, hardly a page shows the members that change with every text.
/// </summary>
internal sealed class SiteReads(ScriptObject site) : IScriptObject, IEnumerable<KeyValuePair<string, object?>>
{
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);

    /// <summary>The names that were asked for, in ordinal order.</summary>
    public IEnumerable<string> Members => _members.Order(StringComparer.Ordinal);

    public int Count => site.Count;

    public bool IsReadOnly { get => true; set { } }

    /// <summary>What a member holds, without being asked by a template; null where there is none.</summary>
    public object? Peek(string member) => site[member];

    public IEnumerable<string> GetMembers() => site.GetMembers();

    public bool Contains(string member)
    {
        _members.Add(member);
        return site.Contains(member);
    }

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        _members.Add(member);
        return site.TryGetValue(context, span, member, out value);
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep)
    {
        _members.UnionWith(site.GetMembers());
        return site.Clone(deep);
    }

    /// <summary>Whoever walks over all members reads all of them.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        _members.UnionWith(site.GetMembers());
        return site.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
