using System.Buffers.Binary;
using Site.Modules.Texts;

namespace Site.Tests;

/// <summary>Of a picture its size is read and whether it is whole, however its file was made.</summary>
public sealed class PictureReaderTests
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGP4z8DwHwgBAA77BP2Q6nHgAAAAAElFTkSuQmCC");

    [Fact]
    public void A_whole_picture_has_its_size() => PictureReader.Read(Png).ShouldBe(new PictureReading((2, 1), null, ""));

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(66)]
    public void A_picture_that_is_cut_off_is_damaged(int length) => PictureReader.Read(Png[..length]).Fault.ShouldBe("is damaged");

    [Theory]
    [InlineData("empty.png", "is damaged")]
    [InlineData("empty.JPG", "is damaged")]
    [InlineData("empty.svg", null)]
    public void A_file_without_content_is_known_by_its_name(string name, string? fault)
    {
        using var site = TestSite.From("").Write(name, "");
        using var file = File.OpenRead(site.PathOf(name));
        PictureReader.Read(file, name).Fault.ShouldBe(fault);
    }

    [Theory]
    [InlineData(0, "is damaged")]
    [InlineData(2_000_000_000, "has 2000 megapixels, more than 200")]
    public void A_picture_of_no_width_or_of_too_many_pixels_is_left_out(int width, string fault)
    {
        byte[] changed = [.. Png];
        BinaryPrimitives.WriteInt32BigEndian(changed.AsSpan(16), width);
        PictureReader.Read(changed).Fault.ShouldBe(fault);
    }

    [Fact]
    public void Text_in_a_picture_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(new byte[200 << 20]);
        byte[] chunk = [.. "zTXtComment\0\0"u8, .. packed.ToArray(), 0, 0, 0, 0];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, chunk.Length - 8);
        byte[] bomb = [.. Png[..33], .. length, .. chunk, .. Png[33..]];

        var before = GC.GetAllocatedBytesForCurrentThread();
        PictureReader.Read(bomb).Size.ShouldBe((2, 1));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10L << 20);
    }
}
