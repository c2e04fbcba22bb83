using Site.Publishing;

namespace Site.Tests.Publishing;

public sealed class ClashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_sources_with_one_destination_are_both_named() =>
        Check(
            [("x/index.html", "seeds/b.txt"), ("x/index.html", "seeds/a.txt")],
            "seeds/b.txt:1:1: error: it is published as \"x/index.html\", and so is seeds/a.txt (give one of them another slug or permalink)");

    [Fact]
    public void Every_source_beyond_the_first_gets_its_line() =>
        Check(
            [("x", "c"), ("x", "a"), ("x", "b")],
            "b:1:1: error: it is published as \"x\", and so is a (give one of them another slug or permalink)",
            "c:1:1: error: it is published as \"x\", and so is a (give one of them another slug or permalink)");

    [Fact]
    public void Destinations_that_differ_in_case_only_clash() =>
        Check(
            [("Tags/x", "a"), ("tags/x", "b")],
            "b:1:1: error: it is published as \"tags/x\", which many systems mix up with \"Tags/x\" from a (give one of them another slug or permalink)");

    [Fact]
    public void Destinations_that_differ_in_unicode_form_only_clash() =>
        Check(
            [("caf\u00E9", "a"), ("cafe\u0301", "b")],
            "b:1:1: error: it is published as \"cafe\u0301\", which many systems mix up with \"caf\u00E9\" from a (give one of them another slug or permalink)");

    [Fact]
    public void A_file_where_another_has_a_folder_clashes() =>
        Check(
            [("tags", "a"), ("tags-x", "b"), ("tags/y/z", "c"), ("tags/y/a", "d")],
            "a:1:1: error: it is published as \"tags\", where d has a folder (give one of them another slug or permalink)");

    [Theory]
    [InlineData("../x", "has a segment \"..\"")]
    [InlineData("a/../x", "has a segment \"..\"")]
    [InlineData("a/./x", "has a segment \".\"")]
    [InlineData("/x", "is absolute")]
    [InlineData("", "is empty")]
    [InlineData("a//x", "has an empty segment")]
    [InlineData("a/", "has an empty segment")]
    [InlineData("a\\x", "has a character that no file name may have (U+005C)")]
    [InlineData("a\nx", "has a character that no file name may have (U+000A)")]
    [InlineData("C:/x", "has a character that no file name may have (U+003A)")]
    [InlineData("a./x", "has a segment that ends in a full stop or a space")]
    public void A_path_that_is_none_is_refused(string path, string fault) =>
        Check([(path, "a")], $"a:1:1: error: its address \"{path}\" {fault} (give it another slug or permalink)");

    [Fact]
    public void A_segment_longer_than_file_systems_take_is_refused() =>
        Check(
            [(new string('é', 128), "a")],
            $"a:1:1: error: its address \"{new string('é', 128)}\" has a segment of more than 255 bytes (give it another slug or permalink)");

    [Fact]
    public void Names_with_a_leading_full_stop_and_other_scripts_are_fine() =>
        Check([(".well-known/x", "a"), (".nojekyll", "b"), ("київ/index.html", "c"), ("a b.html", "d")]);

    private void Check((string Path, string Source)[] files, params string[] expected)
    {
        using var tree = StagedTree.Open(new(_folder.At("output")));
        foreach (var (path, source) in files) tree.Add(path, source, "x"u8);
        tree.Clashes().Select(clash => clash.ToString()).ShouldBe(expected);
        if (expected.Length == 0) return;
        Should.Throw<PublishException>(tree.Publish).Diagnostics.Length.ShouldBe(expected.Length);
        Directory.Exists(_folder.At("output")).ShouldBeFalse();
    }
}
