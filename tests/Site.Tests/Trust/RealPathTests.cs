using Site.Files;
using Site.Tests.Publishing;

namespace Site.Tests.Trust;

/// <summary>A path leads where the system says that it leads, and nothing but a regular file there is opened.</summary>
public sealed class RealPathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RealPathTests()
    {
        Directory.CreateDirectory(_folder.At("a", "b", "c"));
        File.WriteAllText(_folder.At("a", "x"), "in a");
        File.WriteAllText(_folder.At("x"), "buiten");
        Link("l", "a/b");
        Link("m", "l/../x");
        Link("n", "l/c/../../x");
        Link("o", "./a/./b//c/");
        Link("p", "m/../x");
        Link("q", "nergens/../x");
        Link("a/b/up", "../../l");
        Link("round", "round");
        Link("abs", _folder.At("l", "..", "x"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("m")]
    [InlineData("n")]
    [InlineData("o")]
    [InlineData("l/../x")]
    [InlineData("a/b/up/c")]
    [InlineData("a/b/up/../x")]
    [InlineData("abs")]
    [InlineData("l/nergens/y")]
    [InlineData("..")]
    public void Is_where_the_system_says(string path)
    {
        var (status, said) = Tools.Run("realpath", "-m", _folder.At(path));
        status.ShouldBe(0);
        RealPath.Of(_folder.At(path)).ShouldBe(said.TrimEnd('\n'));
    }

    [Fact]
    public void A_circle_is_an_error() => Should.Throw<IOException>(() => RealPath.Of(_folder.At("round"))).Message.ShouldBe("its links lead round in a circle");

    [Theory]
    [InlineData("l")]
    [InlineData("m")]
    [InlineData("l/c")]
    [InlineData("up/x")]
    [InlineData("pijp")]
    [InlineData("nergens")]
    public void Nothing_but_a_regular_file_without_links_is_opened(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux says what was opened");
        Tools.Run("mkfifo", _folder.At("pijp")).Status.ShouldBe(0);
        Link("up", "a");
        Should.Throw<IOException>(() => OpenedFile.Open(_folder.At(path)));
        using var file = OpenedFile.Open(_folder.At("a", "x"));
        RandomAccess.GetLength(file).ShouldBe(4);
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(_folder.At(name), target);
}
