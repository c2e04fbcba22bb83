using Statiq.Common;

namespace Statiq.Core;

/// <summary>Gives the documents and all below them, each once. Without a key, documents at any key count.</summary>
public class FlattenTree : SyncModule
{
    private readonly string _childrenKey = Keys.Children;
    private readonly string _treePlaceholderKey;

    public FlattenTree()
    {
    }

    public FlattenTree(string childrenKey) => _childrenKey = childrenKey;

    public FlattenTree(bool removeTreePlaceholders)
        : this(removeTreePlaceholders, Keys.Children)
    {
    }

    public FlattenTree(bool removeTreePlaceholders, string childrenKey)
        : this(removeTreePlaceholders ? Keys.TreePlaceholder : null, childrenKey)
    {
    }

    public FlattenTree(string treePlaceholderKey, string childrenKey)
    {
        _treePlaceholderKey = treePlaceholderKey;
        _childrenKey = childrenKey;
    }

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.Inputs.Flatten(_treePlaceholderKey, _childrenKey);
}
