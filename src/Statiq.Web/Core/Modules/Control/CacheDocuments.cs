using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs modules only on the documents that are not the same as in the engine's last execution, and gives for the
/// others what the modules gave then. Documents belong together by their source; those without one are never cached.
/// The outputs keep the order of the inputs.
/// </summary>
public class CacheDocuments : ParentModule
{
    private Dictionary<NormalizedPath, Entry> _entries = [];
    private Config<bool> _invalidate;
    private string[] _pipelineDependencies;
    private Config<IEnumerable<IDocument>> _documentDependencies;
    private bool _withoutSourceMapping;

    public CacheDocuments(params IModule[] modules)
        : base(modules)
    {
    }

    /// <summary>Runs the modules on documents for which this holds, even if they are the same.</summary>
    public CacheDocuments InvalidateDocumentsWhere(Config<bool> invalidateDocuments)
    {
        _invalidate = invalidateDocuments;
        return this;
    }

    /// <summary>
    /// Pipelines whose documents must be the same as well. In the process phase these are the pipeline's dependencies
    /// unless others are set, or none with an empty array.
    /// </summary>
    public CacheDocuments WithPipelineDependencies(params string[] pipelineDependencies)
    {
        _pipelineDependencies = pipelineDependencies;
        return this;
    }

    /// <summary>Other documents that must be the same as well.</summary>
    public CacheDocuments WithDocumentDependencies(Config<IEnumerable<IDocument>> documentDependencies)
    {
        _documentDependencies = documentDependencies;
        return this;
    }

    /// <summary>Takes all inputs as one: when any changes, the modules run on all.</summary>
    public CacheDocuments WithoutSourceMapping(bool withoutSourceMapping = true)
    {
        _withoutSourceMapping = withoutSourceMapping;
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        if (context.Settings.GetBool(Keys.DisableCache))
        {
            _entries = [];
            return await context.ExecuteModulesAsync(Children, context.Inputs);
        }

        var known = context.Settings.GetBool(Keys.ResetCache) ? [] : _entries;
        var shared = await DocumentHash.OfAsync(PipelineDependencies(context));
        var groups = new List<(NormalizedPath Source, int Hash, IDocument[] Inputs, Entry Hit)>();
        foreach (var group in context.Inputs.GroupBy(x => _withoutSourceMapping ? NormalizedPath.Empty : x.Source))
        {
            IDocument[] inputs = [.. group];
            var hash = HashCode.Combine(shared, await HashAsync(inputs, context));
            var isHit = known.TryGetValue(group.Key, out var entry) && entry.Hash == hash && !await IsInvalidAsync(inputs, context);
            groups.Add((group.Key, hash, inputs, isHit ? entry : null));
        }

        var misses = groups.Where(x => x.Hit is null).SelectMany(x => x.Inputs).ToArray();
        var outputs = misses.Length == 0 ? [] : await context.ExecuteModulesAsync(Children, misses);
        return Collect(groups, outputs.ToLookup(x => _withoutSourceMapping ? NormalizedPath.Empty : x.Source));
    }

    private List<IDocument> Collect(
        List<(NormalizedPath Source, int Hash, IDocument[] Inputs, Entry Hit)> groups,
        ILookup<NormalizedPath, IDocument> outputs)
    {
        var collected = new List<IDocument>();
        var entries = new Dictionary<NormalizedPath, Entry>();
        foreach (var (source, hash, _, hit) in groups)
        {
            var entry = hit ?? new Entry(hash, [.. outputs[source]]);
            collected.AddRange(entry.Outputs);
            if (!source.IsNull)
                entries.Add(source, entry);
        }

        // What the modules made from other sources belongs to no input and follows at the end.
        var sources = groups.Select(x => x.Source).ToHashSet();
        collected.AddRange(outputs.Where(x => !sources.Contains(x.Key)).SelectMany(x => x));
        _entries = entries;
        return collected;
    }

    private DocumentList<IDocument> PipelineDependencies(IExecutionContext context)
    {
        var pipelines = _pipelineDependencies ?? (context.Phase == Phase.Process ? [.. context.Pipeline.Dependencies] : []);
        return pipelines.Length == 0 ? DocumentList<IDocument>.Empty : context.Outputs.FromPipelines(pipelines);
    }

    private async Task<int> HashAsync(IDocument[] inputs, IExecutionContext context)
    {
        var hash = await DocumentHash.OfAsync(inputs);
        if (_documentDependencies is null)
            return hash;

        foreach (var input in _documentDependencies.RequiresDocument ? inputs : inputs.Take(1))
            hash = HashCode.Combine(hash, await DocumentHash.OfAsync(await _documentDependencies.GetValueAsync(input, context)));
        return hash;
    }

    private async Task<bool> IsInvalidAsync(IDocument[] inputs, IExecutionContext context)
    {
        foreach (var input in inputs)
        {
            if (_invalidate is not null && await _invalidate.GetValueAsync(input, context))
                return true;
        }

        return false;
    }

    private sealed record Entry(int Hash, IDocument[] Outputs);
}
