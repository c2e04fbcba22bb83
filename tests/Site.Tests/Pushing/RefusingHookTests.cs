using Site.Commands;
using Site.Tests.History;

namespace Site.Tests.Pushing;

[Trait("slow", "push")]
public sealed class RefusingHookTests : IDisposable
{
    private readonly PushedSite _site = new("--refuse");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_push_that_can_be_built_is_accepted_and_published() => Published(_site.Push());

    [Fact]
    public void A_push_that_cannot_be_built_is_refused_and_the_next_one_is_not()
    {
        _site.Push();
        var (before, branch) = (_site.Tree(), Branch());
        _site.Clone.Write("input/settings.yml", "titel: Krant");
        _site.Clone.Commit(2);

        var (status, said) = _site.Push();

        status.ShouldNotBe(0);
        said.ShouldContain("remote: input/settings.yml:1:1: error: unknown setting 'titel' (did you mean 'title'?)");
        said.ShouldContain("pre-receive hook declined");
        Branch().ShouldBe(branch);
        _site.Tree().ShouldBe(before);

        _site.Clone.Git("reset", "-q", "--hard", "HEAD~1");
        _site.Clone.Write("seeds/twee.txt", PushedSite.Text("De tunnel gaat open", "Rijn"));
        _site.Clone.Commit(3);
        Published(_site.Push());
        _site.IsLive("de-tunnel-gaat-open/index.html").ShouldBeTrue();
    }

    [Fact]
    public async Task Installing_again_without_the_option_takes_the_refusal_away()
    {
        using var said = new StringWriter();
        (await CommandLine.RunAsync(["install-hook", _site.Bare, "--to", _site.Live], said, said)).ShouldBe(0, said.ToString());

        File.Exists(Path.Join(_site.Bare, "hooks", "pre-receive")).ShouldBeFalse();
        File.Exists(Path.Join(_site.Bare, "hooks", "post-receive")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_hook_of_somebody_else_is_left_alone()
    {
        var hook = Path.Join(_site.Bare, "hooks", "post-receive");
        await File.WriteAllTextAsync(hook, "#!/bin/sh\n", TestContext.Current.CancellationToken);
        using var said = new StringWriter();

        (await CommandLine.RunAsync(["install-hook", _site.Bare, "--to", _site.Live], said, said)).ShouldBe(1);

        said.ToString().ShouldBe($"{hook}:1:1: error: there is a hook already (move it away, or call 'site receive' from it)\n");
        (await File.ReadAllTextAsync(hook, TestContext.Current.CancellationToken)).ShouldBe("#!/bin/sh\n");
    }

    [Fact]
    public async Task A_folder_that_is_no_bare_repository_is_refused()
    {
        using var said = new StringWriter();

        (await CommandLine.RunAsync(["install-hook", _site.Clone.Root, "--to", _site.Live], said, said)).ShouldBe(1);

        said.ToString().ShouldBe($"{_site.Clone.Root}:1:1: error: this is no bare repository (name one, or a folder that is not there yet)\n");
    }

    private void Published((int Status, string Said) push)
    {
        push.Status.ShouldBe(0, push.Said);
        _site.IsLive("de-brug-gaat-dicht/index.html").ShouldBeTrue(push.Said);
    }

    private string Branch() => TestRepository.Run(_site.Bare, null, null, "rev-parse", "main");
}
