using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Articles;

namespace Site.Models;

/// <summary>
/// Fingerprints of articles' bodies, each made once for its page and all feeds, and for as long as the body is there. For all threads.
/// </summary>
internal sealed class BodyFingerprints
{
    private readonly ConditionalWeakTable<Block[], Fingerprint> _known = [];

    public UInt128 Of(ImmutableArray<Block> blocks)
    {
        var key = ImmutableCollectionsMarshal.AsArray(blocks)!;
        return (_known.TryGetValue(key, out var known) ? known : _known.GetValue(key, Make)).Value;
    }

    private static Fingerprint Make(Block[] blocks) => new(ModelFingerprint.Of(blocks.SelectMany(MembersOf))!.Value);

    // All of a block but its line, which nobody is shown.
    private static IEnumerable<KeyValuePair<string, object?>> MembersOf(Block block) =>
        block is { Kind: BlockKind.Paragraph, Html: null } ? [new("p", block.Text)] :
        [
            new("kind", (int)block.Kind),
            new("text", block.Text),
            new("html", block.Html),
            new("level", block.Level),
            new("anchor", block.Anchor),
            new("credit", block.Credit),
            new("mark", block.CreditMark),
            new("ordered", block.IsOrdered),
            new("items", block.Items),
        ];
}
