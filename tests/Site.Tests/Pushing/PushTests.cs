using Site.Tests.History;

namespace Site.Tests.Pushing;

[Trait("slow", "push")]
public sealed class PushTests : IDisposable
{
    private readonly PushedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_pushed_text_is_live_in_the_feed_and_on_the_page_of_its_tag()
    {
        _site.Push().Status.ShouldBe(0);
        _site.Clone.Write("seeds/twee.txt", PushedSite.Text("De tunnel gaat open", "Rijn"));
        _site.Clone.Commit(2);

        var (status, said) = _site.Push();

        status.ShouldBe(0, said);
        _site.Read("de-tunnel-gaat-open/index.html").ShouldContain("De tunnel gaat open");
        _site.Read("feed.xml").ShouldContain("De tunnel gaat open");
        _site.Read("tags/rijn/index.html").ShouldContain("De tunnel gaat open");
        said.ShouldContain("remote:   + /de-tunnel-gaat-open/");
        said.ShouldContain("remote: feed.xml: 1 new");
    }

    [Fact]
    public void Dates_are_those_of_the_commits()
    {
        _site.Push();

        _site.Read("feed.xml").ShouldContain("Tue, 01 Mar 2022");
    }

    [Fact]
    public void A_text_keeps_its_id_when_it_is_edited_and_renamed_and_goes_when_it_is_deleted()
    {
        _site.Push();
        var id = Id();
        _site.Clone.Write("seeds/een.txt", PushedSite.Text("De brug gaat open\nslug: de-brug-gaat-open", "Maas"));
        _site.Clone.Commit(2);
        _site.Push().Said.ShouldContain("remote:   > /de-brug-gaat-dicht/ to /de-brug-gaat-open/");
        Id().ShouldBe(id);
        _site.Read("de-brug-gaat-dicht/index.html").ShouldContain("url=https://example.org/krant/de-brug-gaat-open/");

        _site.Clone.Git("mv", "seeds/een.txt", "seeds/ander.txt");
        _site.Clone.Commit(3);
        _site.Push().Said.ShouldNotContain("unread");
        Id().ShouldBe(id);

        _site.Clone.Write("seeds/twee.txt", PushedSite.Text("De tunnel gaat open", "Rijn"));
        File.Delete(_site.Clone.At("seeds/ander.txt"));
        _site.Clone.Commit(4);
        _site.Push().Said.ShouldContain("remote: feed.xml: 1 new, 1 gone");
        _site.IsLive("de-brug-gaat-open/index.html").ShouldBeFalse();
    }

    [Fact]
    public void A_text_that_moves_to_another_folder_changes_nothing_for_anybody()
    {
        _site.Clone.Write("seeds/a.txt", PushedSite.Text("De tunnel gaat open", "Maas"));
        _site.Clone.Write("seeds/b.txt", PushedSite.Text("De tunnel gaat open", "Maas") + "De sluis ook.\n");
        _site.Clone.Commit(2);
        _site.Push();
        var before = _site.Tree();
        Directory.CreateDirectory(_site.Clone.At("seeds/zomer"));
        _site.Clone.Git("mv", "seeds/a.txt", "seeds/zomer/a.txt");
        _site.Clone.Commit(3);

        _site.Push().Said.ShouldContain("written 0,");

        _site.Tree().ShouldBe(before);
    }

    [Fact]
    public void A_reverted_push_gives_the_site_that_was()
    {
        _site.Push();
        var before = _site.Tree();
        _site.Clone.Write("seeds/twee.txt", PushedSite.Text("De tunnel gaat open", "Rijn"));
        _site.Clone.Commit(2);
        _site.Push();
        _site.Tree().ShouldNotBe(before);
        _site.Clone.Git("revert", "--no-edit", "HEAD");

        _site.Push();

        // Readers who took the tag's feed meanwhile ask for it still.
        var after = _site.Tree();
        after.Keys.Except(before.Keys).ShouldBe(["tags/rijn/atom.xml", "tags/rijn/feed.json", "tags/rijn/feed.xml", "tags/rijn/feeds/index.html", "tags/rijn/index.html"]);
        before.ShouldAllBe(file => after[file.Key] == file.Value);
    }

    [Fact]
    public void A_broken_template_leaves_the_old_site_live_and_is_named_to_the_one_who_pushed()
    {
        _site.Push();
        var before = _site.Tree();
        _site.Clone.Write("theme/templates/article.html", "<p>{{ for x in }}</p>");
        _site.Clone.Commit(2);

        var (status, said) = _site.Push();

        status.ShouldBe(0, "the push itself is accepted");
        said.ShouldContain("remote: theme/templates/article.html:1:");
        said.ShouldContain("error: ");
        said.ShouldContain($"remote: site: not built; {Path.Join(_site.Live, "releases", "000001")} stays as it was");
        _site.Tree().ShouldBe(before);
    }

    [Fact]
    public void A_push_to_another_branch_and_a_deleted_branch_change_nothing()
    {
        _site.Push();
        var before = _site.Tree();
        _site.Clone.Write("seeds/twee.txt", PushedSite.Text("De tunnel gaat open", "Rijn"));
        _site.Clone.Git("checkout", "-q", "-b", "draft");
        _site.Clone.Commit(2);

        _site.Push("draft").Said.ShouldContain("remote: site: only main is published; the site stays as it was");
        TestRepository.Run(_site.Bare, null, null, "symbolic-ref", "HEAD", "refs/heads/draft");
        _site.Push(":main").Said.ShouldContain("remote: site: main is deleted; the site stays as it was");

        _site.Tree().ShouldBe(before);
    }

    [Fact]
    public void A_forced_push_publishes_the_other_history()
    {
        _site.Clone.Write("seeds/twee.txt", PushedSite.Text("De tunnel gaat open", "Rijn"));
        _site.Clone.Commit(2);
        _site.Push();
        _site.Clone.Git("reset", "-q", "--hard", "HEAD~1");
        _site.Clone.Write("seeds/drie.txt", PushedSite.Text("Het pontje vaart", "Lek"));
        _site.Clone.Commit(3);

        var (status, said) = _site.Push("main", "--force");

        status.ShouldBe(0, said);
        _site.IsLive("het-pontje-vaart/index.html").ShouldBeTrue();
        _site.IsLive("de-tunnel-gaat-open/index.html").ShouldBeFalse();
    }

    [Fact]
    public void A_shallow_repository_is_refused_with_the_cure()
    {
        _site.Clone.Write("seeds/twee.txt", PushedSite.Text("De tunnel gaat open", "Rijn"));
        _site.Clone.Commit(2);
        _site.Push();
        var before = _site.Tree();
        var oldest = _site.Clone.Git("rev-parse", "HEAD").Trim();
        File.WriteAllText(Path.Join(_site.Bare, "shallow"), oldest + "\n");
        _site.Clone.Write("seeds/drie.txt", PushedSite.Text("Het pontje vaart", "Lek"));
        _site.Clone.Commit(3);

        var (_, said) = _site.Push();

        said.ShouldContain("error: the clone is shallow, so history would give the texts wrong dates");
        said.ShouldContain("git fetch --unshallow");
        _site.Tree().ShouldBe(before);
    }

    [Fact]
    public void Of_two_pushes_at_once_the_newest_is_live_and_both_are_told()
    {
        _site.Push();
        var other = _site.CloneAgain("other");
        File.WriteAllText(Path.Join(other, "note.md"), "A branch of somebody else.");
        TestRepository.Run(other, TestRepository.Day(3), null, "checkout", "-q", "-b", "elsewhere");
        TestRepository.Run(other, null, null, "add", "-A");
        TestRepository.Run(other, TestRepository.Day(3), null, "commit", "-q", "-m", "elsewhere");
        _site.Clone.Write("seeds/twee.txt", PushedSite.Text("De tunnel gaat open", "Rijn"));
        _site.Clone.Commit(2);

        using var first = _site.StartPush(_site.Clone.Root, "main");
        using var second = _site.StartPush(other, "elsewhere:main", "--force");
        var (one, two) = (PushedSite.End(first), PushedSite.End(second));

        // Git lets both in, one after the other, or refuses the one whose branch was moved under it: either way the site is the branch.
        var branch = TestRepository.Run(_site.Bare, null, null, "rev-parse", "main").Trim();
        var isFirst = branch == _site.Clone.Git("rev-parse", "main").Trim();
        _site.IsLive("de-tunnel-gaat-open/index.html").ShouldBe(isFirst, one.Said + two.Said);
        _site.IsLive("de-brug-gaat-dicht/index.html").ShouldBeTrue();
        (one.Status == 0 || two.Status == 0).ShouldBeTrue(one.Said + two.Said);
    }

    private string Id()
    {
        var feed = _site.Read("feed.xml");
        var start = feed.IndexOf("<guid", StringComparison.Ordinal);
        return feed[start..feed.IndexOf("</guid>", start, StringComparison.Ordinal)];
    }
}
