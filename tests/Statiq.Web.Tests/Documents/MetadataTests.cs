namespace Statiq.Web.Tests.Documents;

public class MetadataTests
{
    [Fact]
    public void Keys_do_not_differ_by_case()
    {
        var metadata = new Metadata(new MetadataItems { { "Title", "x" } });

        metadata.GetString("TITLE").ShouldBe("x");
        metadata.ContainsKey("title").ShouldBeTrue();
        metadata.ContainsKey("other").ShouldBeFalse();
    }

    [Fact]
    public void Values_are_converted_to_what_is_asked_for()
    {
        var metadata = new Metadata(new MetadataItems
        {
            { "Number", "42" },
            { "Flag", "true" },
            { "Date", "2022-11-30" },
            { "One", "x" },
            { "Many", new object[] { 1, "2", "x", 3L } },
            { "Level", "warning" },
            { "Path", "a//b" },
            { "Nested", new Dictionary<string, object> { ["Inner"] = 1 } }
        });

        metadata.GetInt("Number").ShouldBe(42);
        metadata.Get<double>("Number").ShouldBe(42d);
        metadata.GetBool("Flag").ShouldBeTrue();
        metadata.GetDateTime("Date").ShouldBe(new DateTime(2022, 11, 30));
        metadata.GetString("Number").ShouldBe("42");
        metadata.GetList<string>("One").ShouldBe(["x"]);
        metadata.GetList<int>("Many").ShouldBe([1, 2, 3]);
        metadata.Get<int[]>("Many").ShouldBe([1, 2, 3]);
        metadata.Get<List<string>>("Many").ShouldBe(["1", "2", "x", "3"]);
        metadata.GetInt("Many").ShouldBe(1);
        metadata.Get<Microsoft.Extensions.Logging.LogLevel>("Level").ShouldBe(Microsoft.Extensions.Logging.LogLevel.Warning);
        metadata.GetPath("Path").FullPath.ShouldBe("a/b");
        metadata.Get<IMetadata>("Nested").GetInt("Inner").ShouldBe(1);
        metadata.Get<int?>("Number").ShouldBe(42);
    }

    [Fact]
    public void What_is_missing_or_cannot_be_converted_gives_the_default()
    {
        var metadata = new Metadata(new MetadataItems { { "Text", "x" }, { "Nothing", null } });

        metadata.GetInt("Text", 7).ShouldBe(7);
        metadata.GetString("missing", "d").ShouldBe("d");
        metadata.Get("missing").ShouldBeNull();
        metadata.Get<int?>("missing").ShouldBeNull();
        metadata.GetInt("Nothing", 7).ShouldBe(7);
        metadata.GetList<string>("missing").ShouldBeNull();
        metadata.ContainsKey("Nothing").ShouldBeTrue();
        Should.Throw<KeyNotFoundException>(() => metadata["missing"]);
    }

    [Fact]
    public void Later_items_come_before_earlier_ones_however_many_layers_there_are()
    {
        var metadata = new Metadata(new MetadataItems { { "Kept", 0 }, { "Changed", -1 } });
        for (var i = 0; i < 30; i++)
            metadata = new Metadata(metadata, new MetadataItems { { "Changed", i }, { "Of" + i, i } });

        metadata.GetInt("Changed").ShouldBe(29);
        metadata.GetInt("Kept", 5).ShouldBe(0);
        metadata.GetInt("Of3").ShouldBe(3);
        metadata.Count.ShouldBe(32);
        metadata.Keys.Distinct().Count().ShouldBe(32);
    }

    [Fact]
    public void Many_items_are_found_as_well_as_few()
    {
        var metadata = new Metadata(Enumerable.Range(0, 100).Select(x => KeyValuePair.Create("Key" + x, (object)x)));

        metadata.GetInt("key77").ShouldBe(77);
        metadata.ContainsKey("Key100").ShouldBeFalse();
    }

    [Fact]
    public void Lazy_values_are_worked_out_on_reading()
    {
        var calls = 0;
        var metadata = new Metadata(new MetadataItems
        {
            { "Name", "x" },
            { "Fresh", new Counted(x => x.GetString("Name") + ++calls) }
        });

        metadata.GetString("Fresh").ShouldBe("x1");
        metadata.GetString("Fresh").ShouldBe("x2");
        metadata.TryGetRaw("Fresh", out var raw).ShouldBeTrue();
        raw.ShouldBeOfType<Counted>();
    }

    [Fact]
    public async Task A_config_as_a_value_sees_the_document()
    {
        var outputs = await Run.OnAsync(
            Run.Named("a"),
            new ExecuteConfig(Config.FromDocument(doc => doc.Clone(new MetadataItems { { "Loud", Config.FromDocument(x => x.GetString("Name") + "!") } }))),
            new SetMetadata("Copy", Config.FromDocument<string>("Loud")));

        outputs[0].GetString("Copy").ShouldBe("a!");
    }

    [Fact]
    public void A_dictionary_of_metadata_can_be_changed()
    {
        var metadata = new MetadataDictionary { { "A", 1 } };
        metadata["b"] = "2";

        metadata.GetInt("B").ShouldBe(2);
        metadata.Remove("a").ShouldBeTrue();
        metadata.Count.ShouldBe(1);
    }

    private sealed class Counted(Func<IMetadata, object> value) : IMetadataValue
    {
        public object Get(string key, IMetadata metadata) => value(metadata);
    }
}
