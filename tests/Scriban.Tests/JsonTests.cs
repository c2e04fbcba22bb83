using System.Text.Json;
using Scriban;
using Scriban.Runtime;

namespace Tests;

/// <summary>JSON that a program parsed, as values of templates.</summary>
public sealed class JsonTests
{
    [Theory]
    [InlineData("null", "")]
    [InlineData("true", "true")]
    [InlineData("123.45", "123.45")]
    [InlineData("\"bar\"", "bar")]
    [InlineData("[1, [2]]", "[1, [2]]")]
    [InlineData("{ \"a\": { \"b\": \"c\" } }", "{a: {b: \"c\"}}")]
    public void An_element_is_a_value_wherever_it_stands(string json, string expected)
    {
        var element = Json(json);
        Rendered.From("{{ x }}", context => context.CurrentGlobal!.SetValue("x", element, readOnly: false)).ShouldBe(expected);
        Template.Parse("{{ x }}").Render(new ScriptObject { { "x", element } }).ShouldBe(expected);
        Template.Parse("{{ x[0] }}").Render(new { x = new ScriptArray { element } }).ShouldBe(expected);
        Template.Parse("{{ x.data }}").Render(new { x = new { Data = element } }).ShouldBe(expected);
        Template.Parse("{{ x[0] }}").Render(new { x = new List<JsonElement> { element } }).ShouldBe(expected);
        Template.Parse("{{ x.y }}").Render(new { x = new Dictionary<string, object> { ["y"] = element } }).ShouldBe(expected);
    }

    [Fact]
    public void An_object_can_be_the_model() => Template.Parse("{{ foo }}").Render(Json("{ \"foo\": \"bar\" }")).ShouldBe("bar");

    [Fact]
    public void Objects_and_arrays_can_be_imported()
    {
        ScriptObject.From(Json("{ \"foo\": \"bar\" }"))["foo"].ShouldBe("bar");
        ScriptArray.From(Json("[1, 2]")).ShouldBe([1, 2]);
        var array = new ScriptArray { 0 };
        array.Import(Json("[1]"));
        array.ShouldBe([0, 1]);
        var nothing = new ScriptObject();
        nothing.Import(Json("null"));
        nothing.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_no_object_cannot_be_imported_as_one()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ScriptObject.From(Json("[1]"))).Message.ShouldContain("Unsupported object type `Array`. Expecting Json Object.");
        Should.Throw<ArgumentOutOfRangeException>(() => ScriptArray.From(Json("{}"))).Message.ShouldContain("Unsupported object type `Object`. Expecting Json Array.");
        Should.Throw<ArgumentOutOfRangeException>(() => ScriptObject.From("text")).Message.ShouldContain("Expecting plain class or struct");
    }

    private static JsonElement Json(string json) => JsonSerializer.Deserialize<JsonElement>(json);
}
