using System.Text;

namespace Site.Tests.Publishing;

/// <summary><c>build --verify</c> sees what a build would keep though it is made otherwise now.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly TestSite _site = TestSite.From("""
        -- input/settings.yml --
        title: Krant
        -- seeds/een.txt --
        ---
        date: 2022-03-01
        ---
        De brug over de Maas gaat dicht, zegt Jan de Vries.
        """).WithOwnTheme();

    private string Memo => _site.PathOf(".output.build/memo");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_is_right_is_verified()
    {
        (await _site.BuildAsync()).Status.ShouldBe(0);
        (await _site.BuildAsync("--verify")).Status.ShouldBe(0);
    }

    [Fact]
    public async Task A_page_that_is_not_what_would_be_made_of_the_same_is_named()
    {
        await _site.BuildAsync();
        var page = Directory.EnumerateFiles(_site.Output, "index.html", SearchOption.AllDirectories).First(file => file.Contains("brug", StringComparison.Ordinal));
        var hash = Site.Publishing.FileRecord.HashOf(File.ReadAllBytes(page));
        Overwrite(Memo, hash);

        var run = await _site.BuildAsync("--verify");

        run.Status.ShouldBe(1);
        run.Error.ShouldContain($"{Path.GetRelativePath(_site.Root, page)}:1:1: error: the last build's is not what is made of the same now");
    }

    [Fact]
    public async Task A_fact_that_would_be_found_out_otherwise_is_said()
    {
        await _site.BuildAsync();
        var file = _site.PathOf(".output.build/facts");
        var bytes = File.ReadAllBytes(file);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("De brug"));
        at.ShouldBeGreaterThan(0);

        // The record of the text is the first: its hash is made anew over what it says now.
        bytes[at] = (byte)'W';
        var length = BitConverter.ToInt32(bytes, 48);
        BitConverter.TryWriteBytes(bytes.AsSpan(40), System.IO.Hashing.XxHash3.HashToUInt64(bytes.AsSpan(52, length)));
        File.WriteAllBytes(file, bytes);

        var run = await _site.BuildAsync("--verify");

        run.Status.ShouldBe(1);
        run.Error.ShouldContain(".output.build/facts:1:1: error: of the texts, 1 things are found out otherwise now");
    }

    // In the place of the hash that the memo has of the file.
    private static void Overwrite(string file, UInt128 hash)
    {
        var bytes = File.ReadAllBytes(file);
        var high = BitConverter.GetBytes((ulong)(hash >> 64));
        var at = bytes.AsSpan().IndexOf(high);
        at.ShouldBeGreaterThan(0);
        bytes[at] ^= 1;
        File.WriteAllBytes(file, bytes);
    }
}
