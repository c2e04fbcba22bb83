using Site.Facts;
using Site.Tests.Publishing;

namespace Site.Tests.Facts;

/// <summary>What is kept of texts is what was put there, or nothing.</summary>
public sealed class FactStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string FilePath => Path.Join(_folder.Path, "facts");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_added_is_found_in_the_next_build()
    {
        Add(1, "een", "twee");
        Add(1, "drie");

        Found(1, "een", "twee", "drie", "vier").ShouldBe(["een!", "twee!", "drie!", null]);
    }

    [Fact]
    public void Another_program_begins_anew()
    {
        Add(1, "een");

        Found(2, "een").ShouldBe([null]);
        Found(1, "een").ShouldBe([null]);
    }

    [Fact]
    public void Of_a_file_that_is_torn_at_any_byte_the_whole_records_are_found()
    {
        Add(1, "een", "twee", "drie");
        var whole = File.ReadAllBytes(FilePath);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(FilePath, whole[..length]);
            var found = Found(1, "een", "twee", "drie");
            found.OfType<string>().ShouldBe(new[] { "een!", "twee!", "drie!" }.Take(found.Count(text => text is not null)));
            Add(1, "vier");
            Found(1, "vier").ShouldBe(["vier!"]);
        }
    }

    [Fact]
    public void A_damaged_byte_costs_what_it_is_in_and_no_other_thing_is_found_instead()
    {
        Add(1, "een", "twee", "drie");
        var whole = File.ReadAllBytes(FilePath);
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x40;
            File.WriteAllBytes(FilePath, damaged);
            string[] said = ["een", "twee", "drie"];
            foreach (var (text, found) in said.Zip(Found(1, said)))
                (found is null || found == text + "!").ShouldBeTrue($"{at}: {text} became {found}");
        }
    }

    [Fact]
    public void What_no_build_asks_for_any_more_goes_when_it_is_most_of_the_file()
    {
        var large = new string('x', 1 << 20);
        Add(1, [.. Enumerable.Range(0, 12).Select(number => $"{number} {large}")]);
        var before = new FileInfo(FilePath).Length;

        using (var store = FactStore.Open(FilePath, 1))
        {
            store.Find<string>(Key($"3 {large}")).ShouldNotBeNull();
            store.CleanUp();
        }

        new FileInfo(FilePath).Length.ShouldBeLessThan(before / 6);
        Found(1, $"3 {large}", $"4 {large}").ShouldBe([$"3 {large}!", null]);
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        var other = Path.Join(_folder.Path, "other");
        File.WriteAllText(other, "van een ander");
        File.CreateSymbolicLink(FilePath, other);

        Add(1, "een");

        File.ReadAllText(other).ShouldBe("van een ander");
    }

    private static UInt128 Key(string text) => Site.Publishing.FileRecord.HashOf(System.Text.Encoding.UTF8.GetBytes(text));

    private void Add(UInt128 program, params string[] texts)
    {
        using var store = FactStore.Open(FilePath, program);
        foreach (var text in texts)
            store.Add(Key(text), text + "!");
    }

    private string?[] Found(UInt128 program, params string[] texts)
    {
        using var store = FactStore.Open(FilePath, program);
        return [.. texts.Select(text => store.Find<string>(Key(text)))];
    }
}
