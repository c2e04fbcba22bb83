using Site.Locking;

namespace Site.Tests.Locking;

/// <summary>The lock is read line by line, and each value is looked at before it is believed.</summary>
public sealed class LockReaderTests
{
    private const string Whole = """
        # What readers have: the address and date of every article, the address of every tag. Written by the build; commit it.
        # It decides addresses and dates alone. One line each, sorted: two branches merge with 'merge=union' in .gitattributes.
        "article:00000000000000a1": {"address":"/de-brug/","date":"2022-03-01","title":"De brug","text":"seeds/a_00000000000000a1.txt"}
        "article:seeds/ë \"q\".txt": {"address":"/2022/tunnel-2/","date":"2022-03-02T12:00:00+01:00","order":3,"former":["/oud/","/tunnel.html"],"withdrawn":""}
        "site:identity_domain": "example.org"
        "site:permalink": "{slug}/"
        "tag:nato": {"name":"NATO","to":"navo"}
        "tag:navo": {"name":"NAVO"}

        """;

    private const string Start = "\"article:a\": {\"address\":\"/a/\",\"date\":\"2022-03-01\"";

    [Fact]
    public void What_is_written_is_what_was_read()
    {
        var reading = LockReader.Read("x.yml", Whole.ReplaceLineEndings("\n"));

        reading.Diagnostics.ShouldBeEmpty();
        LockWriter.Write(reading.Lock).ShouldBe(Whole.ReplaceLineEndings("\n"));
        LockWriter.Write(LockReader.Read("x.yml", string.Join('\n', Whole.ReplaceLineEndings("\n").Split('\n').Reverse())).Lock)
            .ShouldBe(Whole.ReplaceLineEndings("\n"), "the order of the lines means nothing");
    }

    [Theory]
    [InlineData("<<<<<<< HEAD", "two branches were merged and this mark of git's was left behind (remove the lines that begin with <<<<<<<, ======= and >>>>>>>, and keep the lines between them)")]
    [InlineData("=======", "two branches were merged and this mark of git's was left behind (")]
    [InlineData(">>>>>>> andere", "two branches were merged and this mark of git's was left behind (")]
    [InlineData(Start + ",\"title\":\"Anders\"}", "'article:a' is on line 1 as well (keep the line whose address readers have, and add the other address to its \"former\")")]
    [InlineData("\"article:b\": {\"address\":\"/a/\",\"date\":\"2022-03-01\"}", "the address /a/ is that of 'a' on line 1 as well (")]
    [InlineData("\"article:b\": {\"address\":\"/b/\",\"date\":\"2022-03-01\",\"former\":[\"/a/\"]}", "the address /a/ is that of 'a' on line 1 as well (")]
    [InlineData("\"article:b\": {\"address\":\"/../b/\",\"date\":\"2022-03-01\"}", "the line is damaged: 'address' is no address within the site (take it from an earlier commit, or remove it and let the address be given anew)")]
    [InlineData("\"article:b\": {\"address\":\"//evil.example/\",\"date\":\"2022-03-01\"}", "'address' is no address within the site")]
    [InlineData("\"article:b\": {\"address\":\"https://evil.example/\",\"date\":\"2022-03-01\"}", "'address' is no address within the site")]
    [InlineData("\"article:b\": {\"address\":\"/b\\u0000/\",\"date\":\"2022-03-01\"}", "'address' is no address within the site")]
    [InlineData("\"article:b\": {\"address\":\"/b\\n/\",\"date\":\"2022-03-01\"}", "'address' is no address within the site")]
    [InlineData("\"article:b\": {\"address\":\"/b/x.php\",\"date\":\"2022-03-01\"}", "'address' is no address within the site")]
    [InlineData("\"article:b\": {\"address\":\"/\",\"date\":\"2022-03-01\"}", "'address' is no address within the site")]
    [InlineData("\"article:b\": {\"address\":\"/b;}/\",\"date\":\"2022-03-01\"}", "'address' is no address within the site")]
    [InlineData("\"article:b\": {\"address\":7,\"date\":\"2022-03-01\"}", "'address' is no address within the site")]
    [InlineData("\"article:b\": {\"address\":\"/b/\",\"date\":\"2022-03-01\",\"former\":[\"/../x/\"]}", "'former' is no address within the site")]
    [InlineData("\"article:b\": {\"address\":\"/b/\",\"date\":\"0001-01-01\"}", "'date' is no date that a text can have")]
    [InlineData("\"article:b\": {\"address\":\"/b/\",\"date\":\"9999-12-31\"}", "'date' is no date that a text can have")]
    [InlineData("\"article:b\": {\"address\":\"/b/\",\"date\":\"2022-03-01 12:00\"}", "'date' is no date that a text can have")]
    [InlineData("\"article:b\": {\"address\":\"/b/\",\"date\":\"gisteren\"}", "'date' is no date that a text can have")]
    [InlineData("\"article:b\": {\"address\":\"/b/\"}", "it has no date")]
    [InlineData("\"article:b\": {\"date\":\"2022-03-01\"}", "it has no address")]
    [InlineData("\"article:b\": {\"address\":\"/b/\",\"date\":\"2022-03-01\",\"order\":-1}", "'order' cannot be that")]
    [InlineData("\"article:b\": {\"address\":\"/b/\",\"date\":\"2022-03-01\",\"adres\":\"/c/\"}", "nothing is called 'adres' here")]
    [InlineData("\"article:b\\u001b\": {\"address\":\"/b/\",\"date\":\"2022-03-01\"}", "it says nothing of an article")]
    [InlineData("\"article:b\": \"/b/\"", "it says nothing of an article")]
    [InlineData("\"article:b\": {\"address\":\"/b/\"", "it cannot be read")]
    [InlineData("article:b: x", "it cannot be read")]
    [InlineData("\"article:\\uD800\": {\"address\":\"/b/\",\"date\":\"2022-03-01\"}", "it cannot be read")]
    [InlineData("\"article:b\": {\"address\":\"/b/\\uDC00\",\"date\":\"2022-03-01\"}", "it cannot be read")]
    [InlineData("\"a\":1},{\"b\":2", "it cannot be read")]
    [InlineData("\"tag:../x\": {\"name\":\"X\"}", "'../x' is no slug of a tag")]
    [InlineData("\"tag:x\": {\"name\":\"\"}", "the tag has no name")]
    [InlineData("\"tag:x\": {\"name\":\"X\",\"to\":\"../y\"}", "'to' cannot be that")]
    [InlineData("\"site:identity_domain\": \"a b\"", "this is no domain")]
    [InlineData("\"site:permalink\": \"../{slug}/\"", "this is no pattern of addresses")]
    [InlineData("\"tags:x\": {}", "nothing is called 'tags:x' here")]
    public void A_line_that_cannot_be_believed_is_told_with_its_place_and_costs_no_other(string line, string said)
    {
        var reading = LockReader.Read("input/published.lock.yml", $"{Start}}}\n\n{line}\n\"tag:navo\": {{\"name\":\"NAVO\"}}\n");

        var told = reading.Diagnostics.ShouldHaveSingleItem().ToString();
        told.ShouldStartWith("input/published.lock.yml:3:1: error: ");
        told.ShouldContain(said);
        reading.Lock.Articles.Values.ShouldHaveSingleItem().Path.ShouldBe("a/");
        reading.Lock.Tags.Keys.ShouldContain("navo");
    }

    [Fact]
    public void A_file_cut_anywhere_is_read_as_far_as_it_goes()
    {
        var text = Whole.ReplaceLineEndings("\n");
        for (var length = 0; length < text.Length; length++)
            LockReader.Read("x.yml", text[..length]).Diagnostics.Length.ShouldBeLessThanOrEqualTo(1);
    }

    [Theory]
    [InlineData("a\u2028b")]
    [InlineData("a\u0085b")]
    [InlineData("a\"b\\c")]
    [InlineData("a: b # c {d}")]
    [InlineData("\uFEFFa")]
    [InlineData("😀 ’t Hof")]
    public void Any_name_can_be_read_again(string name)
    {
        var published = PublishedLock.Empty with
        {
            Articles = PublishedLock.Empty.Articles.Add(name, new(name, "a/", new(new(2022, 3, 1), null, false)) { Title = name }),
            Tags = PublishedLock.Empty.Tags.Add("a", new("a", name)),
        };
        var reading = LockReader.Read("x.yml", LockWriter.Write(published));

        // A character that moves the line's end counts as a control character, and is not believed.
        if (name.Contains('\u0085', StringComparison.Ordinal))
            return;
        reading.Diagnostics.ShouldBeEmpty();
        reading.Lock.Articles[name].Title.ShouldBe(name);
        reading.Lock.Tags["a"].Name.ShouldBe(name);
    }

    [Fact]
    public void The_repository_has_the_first_word_and_no_address_is_lost()
    {
        var first = LockReader.Read("x", $"{Start},\"former\":[\"/oud/\"]}}\n\"article:c\": {{\"address\":\"/c/\",\"date\":\"2022-03-03\"}}\n\"tag:x\": {{\"name\":\"X\"}}\n").Lock;
        var second = LockReader.Read("x", """
            "article:a": {"address":"/a-2/","date":"2023-01-01","former":["/c/","/ouder/"]}
            "article:b": {"address":"/b/","date":"2022-03-02"}
            "article:d": {"address":"/oud/","date":"2022-03-02"}
            "tag:x": {"name":"Y"}
            "tag:z": {"name":"Z"}
            """).Lock;

        LockWriter.Write(LockMerger.Merge(first, second)).Split('\n')[2..^1].ShouldBe(
        [
            "\"article:a\": {\"address\":\"/a/\",\"date\":\"2022-03-01\",\"former\":[\"/a-2/\",\"/oud/\",\"/ouder/\"]}",
            "\"article:b\": {\"address\":\"/b/\",\"date\":\"2022-03-02\"}",
            "\"article:c\": {\"address\":\"/c/\",\"date\":\"2022-03-03\"}",
            "\"tag:x\": {\"name\":\"X\"}",
            "\"tag:z\": {\"name\":\"Z\"}",
        ]);
        LockMerger.Missing(first, second).ShouldBe(4);
    }
}
