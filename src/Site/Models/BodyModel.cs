using System.Collections;
using System.Collections.Immutable;
using Articles;
using Scriban.Runtime;

namespace Site.Models;

/// <summary>
/// An article's blocks as templates get them: made when the first template asks, since the theme prints the body as a whole.
/// </summary>
/// <param name="blocks">The body.</param>
/// <param name="fingerprint">Of the blocks.</param>
internal sealed class BodyModel(ImmutableArray<Block> blocks, UInt128 fingerprint) : IEnumerable<ScriptObject>
{
    private ScriptObject[]? _items;

    public UInt128 Fingerprint => fingerprint;

    public ScriptObject[] Items => _items ??= BlockMapper.Map(blocks);

    public IEnumerator<ScriptObject> GetEnumerator() => Items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
