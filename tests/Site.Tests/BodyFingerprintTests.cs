using System.Reflection;
using Articles;
using Site.Models;

namespace Site.Tests;

public sealed class BodyFingerprintTests
{
    private static readonly Block Plain = new(BlockKind.Paragraph, "De brug is open.", 1);

    // One for each member that a reader may see something of.
    private static readonly Dictionary<string, Block> Others = new()
    {
        [nameof(Block.Kind)] = Plain with { Kind = BlockKind.Quote },
        [nameof(Block.Text)] = Plain with { Text = "De brug is dicht." },
        [nameof(Block.Credit)] = Caption("ANP", "Foto:"),
        [nameof(Block.CreditMark)] = Caption("ANP", "Ⓒ"),
        [nameof(Block.Level)] = Plain with { Kind = BlockKind.Heading, Level = 3 },
        [nameof(Block.Anchor)] = Plain with { Kind = BlockKind.Heading, Level = 3, Anchor = "de-brug" },
        [nameof(Block.Items)] = Plain with { Kind = BlockKind.List, Items = ["De brug", "is open."] },
        [nameof(Block.IsOrdered)] = Plain with { Kind = BlockKind.List, Items = ["De brug", "is open."], IsOrdered = true },
        [nameof(Block.Html)] = Plain with { Html = "<p>De brug is open." },
    };

    [Fact]
    public void Every_member_of_a_block_that_is_shown_makes_a_difference()
    {
        var fingerprints = new BodyFingerprints();

        Others.Values.Append(Plain).Select(block => fingerprints.Of([block])).ShouldBeUnique();
        Others.Keys.Append(nameof(Block.Line)).Append(nameof(Block.IsWords)).ShouldBe(
            typeof(Block).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(member => member.Name), ignoreOrder: true);
    }

    [Fact]
    public void Where_a_block_stood_in_its_file_makes_none() =>
        new BodyFingerprints().Of([Plain with { Line = 9 }]).ShouldBe(new BodyFingerprints().Of([Plain]));

    private static Block Caption(string credit, string mark) => Plain with { Kind = BlockKind.Caption, Credit = credit, CreditMark = mark };
}
