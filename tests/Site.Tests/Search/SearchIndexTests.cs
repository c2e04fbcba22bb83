using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Site.Publishing;
using Site.Search;
using Tests;

namespace Site.Tests.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void A_word_finds_the_title_before_the_tag_before_the_body()
        => Find("poetin", [Document("body", body: "Woorden van Poetin."), Document("tag", tags: ["Poetin"]), Document("title", "Poetin faalt")])
            .Urls.ShouldBe(["/title/", "/tag/", "/body/"]);

    [Fact]
    public void A_document_with_all_words_hides_those_with_some()
        => Find("navo poetin", [Document("both", body: "De NAVO en Poetin"), Document("one", "Poetin Poetin", tags: ["Poetin"])])
            .Urls.ShouldBe(["/both/"]);

    [Fact]
    public void Where_no_document_has_all_words_those_with_some_are_shown_and_it_is_said()
    {
        var answer = Find("navo maan", [Document("one", body: "De NAVO."), Document("none", body: "Niets.")]);
        answer.Urls.ShouldBe(["/one/"]);
        answer.Partly.ShouldBeTrue();
    }

    [Fact]
    public void A_rare_word_counts_more_than_one_that_many_documents_have()
        => Find("oorlog kernreactor ", [.. Many(20, "oorlog en vrede"), Document("rare", body: "kernreactor"), .. Many(5, "oorlog", "late")])
            .Urls[0].ShouldBe("/rare/");

    [Fact]
    public void Of_two_equal_answers_the_newer_one_leads()
        => Find("regen", [Document("old", body: "Regen."), Document("new", body: "Regen.")]).Urls.ShouldBe(["/new/", "/old/"]);

    [Fact]
    public void The_beginning_of_a_word_finds_it_until_a_space_follows()
    {
        ImmutableArray<SearchDocument> documents = [Document("a", body: "Stoltenberg spreekt.")];
        Find("stol", documents).Urls.ShouldBe(["/a/"]);
        Find("stol ", documents).Urls.ShouldBeEmpty();
    }

    [Fact]
    public void A_word_in_more_than_half_of_all_documents_is_not_needed_but_finds_what_is_named_after_it()
    {
        ImmutableArray<SearchDocument> documents = [.. Many(200, "de oorlog"), Document("named", "De oorlog"), Document("other", body: "vrede")];
        Find("de vrede", documents).Urls.ShouldBe(["/other/"]);
        Find("oorlog", documents).Urls.ShouldBe(["/named/"]);
    }

    [Fact]
    public void Every_document_of_a_large_site_is_found_by_every_word_it_has()
    {
        var documents = Large(3000);
        string[] queries = ["w7 ", "naamw12 ", "zeldzaam2999 ", "zeldzaam17", "\U00010428\U00010429 ", "слово5 "];
        using var script = new SearchScript();
        var answers = script.Find(SearchIndexWriter.Write(documents, "nl"), queries);
        answers.Select(answer => answer.Total).ShouldBe([3000 / 50, 3000 / 40, 1, 11 + 100, 1, 3000 / 50]);
    }

    [Fact]
    public void A_query_fetches_one_shard_for_each_word_and_the_documents_it_shows()
    {
        using var script = new SearchScript();
        var files = SearchIndexWriter.Write(Large(3000), "nl");
        var answer = script.Find(files, "w7 naamw7 ")[0];
        var sizes = files.ToDictionary(file => file.Path, file => file.Content.Length);
        answer.Fetched.Length.ShouldBeLessThanOrEqualTo(1 + 2 + 10);
        answer.Fetched.ShouldAllBe(path => sizes[path] < 20_000);
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        var documents = Large(1200);
        Texts(SearchIndexWriter.Write(documents, "nl")).ShouldBe(Texts(SearchIndexWriter.Write(documents, "nl")));
    }

    [Fact]
    public void What_is_remembered_of_the_documents_before_changes_nothing()
    {
        var facts = new RememberedFacts();
        var documents = Large(600);
        ImmutableArray<SearchDocument>[] editions =
        [
            documents,
            documents.SetItem(3, documents[3] with { Title = "Iets heel anders" }),
            documents.SetItem(599, documents[599] with { Body = ["Iets heel anders"] }),
            documents.SetItem(300, documents[300] with { Tags = ["Anders"] }),
            documents.SetItem(300, documents[300] with { Summary = "Anders", Url = "/anders/" }),
            [.. documents, Document("new", "Iets nieuws", body: "w1 w2 w3")],
            documents.RemoveAt(0),
            [],
        ];

        foreach (var edition in editions)
            Texts(SearchIndexWriter.Write([.. edition.Select(Hashed)], "nl", facts)).ShouldBe(Texts(SearchIndexWriter.Write(edition, "nl")));
    }

    private static SearchDocument Hashed(SearchDocument document) =>
        document with { BodyHash = FileRecord.HashOf(Encoding.UTF8.GetBytes(string.Join('\n', document.Body))) };

    [Fact]
    public void A_new_document_leaves_most_files_under_their_names()
    {
        var documents = Large(3000);
        var before = SearchIndexWriter.Write(documents, "nl").Select(file => file.Path).ToHashSet();
        var after = SearchIndexWriter.Write([.. documents, Document("new", "Iets nieuws", body: "w1 w2 w3")], "nl");
        after.Count(file => !before.Contains(file.Path)).ShouldBeLessThan(10);
    }

    [Fact]
    public void A_site_without_documents_has_an_index_that_finds_nothing()
        => Find("niets", []).Total.ShouldBe(0);

    [Fact]
    public void A_document_says_what_a_result_shows()
    {
        SearchDocument document = new("/naam/a/", "Één \"kop\"", "Kort & goed.", "2022-11-30", ["NAVO", "Oekraïne"], ["Tekst"], "en");
        var files = SearchIndexWriter.Write([document], "nl");
        Encoding.UTF8.GetString(files[1].Content.Span).ShouldBe(
            """[{"u":"/naam/a/","t":"Één \"kop\"","s":"Kort & goed.","d":"2022-11-30","l":"en","g":["NAVO","Oekraïne"]}]""");
        using var manifest = JsonDocument.Parse(files[0].Content);
        manifest.RootElement.GetProperty("count").GetInt32().ShouldBe(1);
        files[1].Path.ShouldBe($"search/{manifest.RootElement.GetProperty("documents").GetString()}.json");
    }

    [Theory]
    [InlineData(new[] { 0 }, "#")]
    [InlineData(new[] { 0, 1, 2 }, "###")]
    [InlineData(new[] { 56, 57 + 56 + 1 }, "[^#")]
    [InlineData(new[] { 9999 }, "bb;")]
    public void Postings_are_written_as_distances(int[] documents, string written)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        PostingFormatter.Write([.. documents.Select(document => new Posting(document, 1, isNamed: false))], output);
        Encoding.ASCII.GetString(output.WrittenSpan).ShouldBe(written);
    }

    private static SearchScript.Answer Find(string query, ImmutableArray<SearchDocument> documents)
    {
        using var script = new SearchScript();
        return script.Find(SearchIndexWriter.Write(documents, "nl"), query)[0];
    }

    private static SearchDocument Document(string name, string title = "", string body = "", ImmutableArray<string>? tags = null)
        => new($"/{name}/", title, "", null, tags ?? [], [body], "nl");

    private static IEnumerable<SearchDocument> Many(int count, string body, string name = "many")
        => Enumerable.Range(0, count).Select(number => Document($"{name}-{number}", body: body));

    private static ImmutableArray<SearchDocument> Large(int count)
    {
        var documents = ImmutableArray.CreateBuilder<SearchDocument>(count);
        for (var number = 0; number < count; number++)
        {
            var words = Enumerable.Range(1, 150).Select(word => string.Create(CultureInfo.InvariantCulture, $"woord{number * word % 2003}"));
            var body = string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', words)} w{number % 50} слово{number % 50} zeldzaam{number}");
            if (number == 7) body += " \U00010428\U00010429";
            documents.Add(Document($"d{number}", string.Create(CultureInfo.InvariantCulture, $"naamw{number % 40}"), body));
        }

        return documents.MoveToImmutable();
    }

    private static IEnumerable<string> Texts(IEnumerable<SearchFile> files)
        => files.Select(file => file.Path + Encoding.UTF8.GetString(file.Content.Span));
}
