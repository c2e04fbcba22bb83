using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Gives each input the documents from modules, other pipelines or a configuration value as metadata: one as it is,
/// several as a list.
/// </summary>
public class AddDocumentsToMetadata : SyncChildDocumentsModule
{
    private readonly string _key;

    public AddDocumentsToMetadata(string key)
        : this(key, Array.Empty<IModule>())
    {
    }

    public AddDocumentsToMetadata(string key, params IModule[] modules)
        : base(modules) => _key = key.ThrowIfNull(nameof(key));

    public AddDocumentsToMetadata(string key, params string[] pipelines)
        : this(key, Config.FromContext<IEnumerable<IDocument>>(ctx => ctx.Outputs.FromPipelines(pipelines)))
    {
    }

    public AddDocumentsToMetadata(string key, Config<IEnumerable<IDocument>> documents)
        : this(key, new ExecuteConfig(documents))
    {
    }

    protected override IEnumerable<IDocument> ExecuteChildren(IExecutionContext context, ImmutableArray<IDocument> childOutputs)
    {
        if (childOutputs.IsEmpty)
            return context.Inputs;

        object value = childOutputs.Length == 1 ? childOutputs[0] : childOutputs;
        return context.Inputs.Select(x => x.Clone(new MetadataItems { { _key, value } }));
    }
}
