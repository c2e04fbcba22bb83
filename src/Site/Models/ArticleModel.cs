using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Site.Models;

/// <summary>The global <c>article</c> of an article's page.</summary>
internal sealed class ArticleModel() : ScriptObject(MemberCount, autoImportStaticsFromThisType: false)
{
    private const int MemberCount = 32;

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var isThere = base.TryGetValue(context, span, member, out value);
        if (value is BodyModel body)
            value = body.Items;
        return isThere;
    }
}
