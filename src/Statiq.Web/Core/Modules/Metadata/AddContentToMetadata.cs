using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Gives each input the content of documents from modules, other pipelines or a configuration value as metadata: one
/// text, or several as an array.
/// </summary>
public class AddContentToMetadata : ChildDocumentsModule
{
    private readonly string _key;

    public AddContentToMetadata(string key)
        : this(key, Array.Empty<IModule>())
    {
    }

    public AddContentToMetadata(string key, params IModule[] modules)
        : base(modules) => _key = key.ThrowIfNull(nameof(key));

    public AddContentToMetadata(string key, params string[] pipelines)
        : this(key, Config.FromContext<IEnumerable<IDocument>>(ctx => ctx.Outputs.FromPipelines(pipelines)))
    {
    }

    public AddContentToMetadata(string key, Config<IEnumerable<IDocument>> documents)
        : this(key, new ExecuteConfig(documents))
    {
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteChildrenAsync(
        IExecutionContext context,
        ImmutableArray<IDocument> childOutputs)
    {
        if (childOutputs.IsEmpty)
            return context.Inputs;

        var texts = await Task.WhenAll(childOutputs.Select(x => x.GetContentStringAsync()));
        object value = texts.Length == 1 ? texts[0] : texts;
        return context.Inputs.Select(x => x.Clone(new MetadataItems { { _key, value } }));
    }
}
