namespace Site.Tests.Pushing;

/// <summary>A server commits nothing: it remembers what it published, and says what the repository does not know.</summary>
[Trait("slow", "push")]
public sealed class PushedLockTests : IDisposable
{
    private const string Lock = "input/published.lock.yml";

    private readonly PushedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void What_was_pushed_keeps_its_address_and_the_repository_is_told_to_catch_up()
    {
        _site.Push().Said.ShouldContain(
            $"remote: {Lock}:1:1: warning: it is not in the repository: 2 of 2 published addresses are known by a copy beside the output alone "
            + "(run 'site build' where the texts are written, and commit the file)");
        _site.Clone.Write("seeds/een.txt", PushedSite.Text("De brug gaat open", "Maas"));
        _site.Clone.Commit(2);
        _site.Push();
        _site.IsLive("de-brug-gaat-dicht/index.html").ShouldBeTrue("a headline moves nothing");
        _site.IsLive("de-brug-gaat-open/index.html").ShouldBeFalse();

        File.Copy(Path.Join(_site.Bare, "publish/.output.build/published.lock.yml"), _site.Clone.At(Lock));
        _site.Clone.Write("seeds/twee.txt", PushedSite.Text("De tunnel gaat open", "Maas"));
        _site.Clone.Commit(3);
        _site.Push().Said.ShouldContain($"remote: {Lock}:1:1: warning: the repository's is behind: 1 of 3 published addresses are known by a copy beside the output alone (");
    }

    [Fact]
    public void A_lock_that_is_pushed_decides_and_a_damaged_one_is_refused()
    {
        _site.Push();
        _site.Clone.Write(Lock, "\"article:seeds/een.txt\": {\"address\":\"/de-oude-brug/\",\"date\":\"2021-05-06T07:08:09+02:00\"}\n");
        _site.Clone.Commit(2);
        _site.Push();
        _site.IsLive("de-oude-brug/index.html").ShouldBeTrue();
        _site.Read("de-brug-gaat-dicht/index.html").ShouldContain("url=https://example.org/krant/de-oude-brug/");
        _site.Read("feed.xml").ShouldContain("<pubDate>Thu, 06 May 2021 07:08:09 +0200</pubDate>");

        _site.Clone.Write(Lock, "\"article:seeds/een.txt\": {\"address\":\"/../../hooks/\",\"date\":\"2021-05-06\"}\n");
        _site.Clone.Commit(3);
        _site.Push().Said.ShouldContain($"remote: {Lock}:1:1: error: the line is damaged: 'address' is no address within the site");
        _site.IsLive("de-oude-brug/index.html").ShouldBeTrue();
    }
}
