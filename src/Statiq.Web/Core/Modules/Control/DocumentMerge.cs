using Statiq.Common;

namespace Statiq.Core;

/// <summary>What the modules that merge documents have in common.</summary>
internal static class DocumentMerge
{
    /// <summary>Each document with each of the others.</summary>
    public static IEnumerable<(IDocument To, IDocument From)> Pair(
        IReadOnlyList<IDocument> inputs,
        IReadOnlyList<IDocument> outputs,
        bool reverse) =>
        reverse
            ? outputs.SelectMany(_ => inputs, (to, from) => (to, from))
            : inputs.SelectMany(_ => outputs, (to, from) => (to, from));

    public static IEnumerable<KeyValuePair<string, object>> Metadata(IDocument to, IDocument from, bool keepExisting)
    {
        var metadata = from.WithoutSettings();
        if (!keepExisting)
            return metadata;

        var existing = to.WithoutSettings();
        return metadata.GetRawEnumerable().Where(x => !existing.ContainsKey(x.Key));
    }
}
