using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Reads and writes the members of values of one type.</summary>
public interface IObjectAccessor
{
    bool HasIndexer { get; }

    /// <summary>The type of the indexer's key; null where there is no indexer.</summary>
    Type? IndexType { get; }

    int GetMemberCount(TemplateContext context, SourceSpan span, object target);

    IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target);

    bool HasMember(TemplateContext context, SourceSpan span, object target, string member);

    bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value);

    bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value);

    bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value);
}
