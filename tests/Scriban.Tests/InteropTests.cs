using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Tests;

/// <summary>What templates see of .NET objects, delegates and sequences.</summary>
public sealed class InteropTests
{
    private delegate string Formatter(string text = "default");

    private delegate int Counter(object[] items);

    private enum Colour
    {
        Red = 100,
    }

    [Fact]
    public void An_imported_instance_brings_its_fields_and_properties_and_no_methods()
    {
        var globals = new ScriptObject();
        globals.Import(new Derived());
        globals.Keys.Order(StringComparer.Ordinal).ShouldBe(["field", "property", "shared"]);
    }

    [Fact]
    public void An_imported_type_brings_its_statics()
    {
        var globals = new ScriptObject();
        globals.Import(typeof(Derived));
        globals.Keys.Order(StringComparer.Ordinal).ShouldBe(["greet", "shared"]);
    }

    [Fact]
    public void A_delegate_type_of_ones_own_gives_its_defaults()
    {
        Formatter formatter = text => text.ToUpperInvariant();
        With("formatter", formatter, "{{ formatter() }} {{ formatter 'x' }} {{ formatter text: 'y' }}").ShouldBe("DEFAULT X Y");
    }

    [Fact]
    public void A_last_array_of_objects_takes_all_further_arguments()
    {
        Counter counter = items => items.Length;
        With("count", counter, "{{ count }} {{ count(1, 'a', [2]) }}").ShouldBe("0 3");
    }

    [Fact]
    public void A_loop_sees_what_its_body_adds_to_a_lazy_sequence()
    {
        var queue = new Queue<string>(["a"]);
        var globals = new ScriptObject { ["items"] = Drain(queue) };
        globals.Import("add", new Action<string>(queue.Enqueue));
        Render("{{ for x in items; x; if x == 'a'; add 'b'; end; end }}", globals).ShouldBe("ab");
    }

    [Fact]
    public void A_loop_over_a_query_knows_neither_its_length_nor_its_last_step()
    {
        var globals = new ScriptObject { ["items"] = Enumerable.Range(0, 2).AsQueryable() };
        Render("{{ for x in items; x; for.last; for.length; for.rindex; end }}", globals).ShouldBe("0false1false");
    }

    [Fact]
    public void A_loop_over_a_sequence_knows_both()
    {
        var globals = new ScriptObject { ["items"] = Enumerable.Range(0, 2).Where(item => item >= 0) };
        Render("{{ for x in items; x; for.last; for.length; for.rindex; end }}", globals).ShouldBe("0false211true20");
    }

    [Fact]
    public void An_enum_is_contained_by_its_name_and_by_its_number()
    {
        var globals = new ScriptObject { ["items"] = new object[] { Colour.Red } };
        Render("{{ items | array.contains 'Red' }} {{ items | array.contains 100 }} {{ items | array.contains 'Blue' }}", globals).ShouldBe("true true false");
    }

    [Fact]
    public void A_context_can_find_members_of_NET_objects_in_any_case()
    {
        var context = new TemplateContext(StringComparer.OrdinalIgnoreCase);
        context.PushGlobal(new ScriptObject { ["item"] = new Derived() });
        Template.Parse("{{ item.PROPERTY }}").Render(context).ShouldBe("value");
    }

    [Fact]
    public void The_value_of_a_template_that_ends_with_text_is_the_text() =>
        Template.Parse("{{ y = x + 1; y }} text").Evaluate(new { x = 10 }).ShouldBe(" text");

    [Fact]
    public void A_string_is_not_multiplied_beyond_the_limit()
    {
        var context = new TemplateContext { LimitToString = 5 };
        Should.Throw<ScriptRuntimeException>(() => Template.Parse("{{ 'ab' * 3 }}").Render(context))
            .Message.ShouldBe("<input>(1,11) : error : String multiplication exceeds LimitToString `5`.");
    }

    [Fact]
    public void A_loader_without_a_path_is_an_error()
    {
        var context = new TemplateContext { TemplateLoader = new PathlessLoader() };
        Should.Throw<ScriptRuntimeException>(() => Template.Parse("{{ include 'page' }}").Render(context))
            .OriginalMessage.ShouldStartWith("Include template path is null for `page");
    }

    private static string With(string name, Delegate function, string template)
    {
        var globals = new ScriptObject();
        globals.Import(name, function);
        return Render(template, globals);
    }

    private static string Render(string template, ScriptObject globals)
    {
        var context = new TemplateContext();
        context.PushGlobal(globals);
        return Template.Parse(template).Render(context);
    }

    private static IEnumerable<string> Drain(Queue<string> queue)
    {
        while (queue.TryDequeue(out var item))
            yield return item;
    }

    private class Base
    {
        public static string Shared { get; } = "shared";

        public static string Greet() => "hello";

        public string Method() => Shared;
    }

    private sealed class Derived : Base
    {
        public readonly string Field = "field";

        public string Property { get; } = "value";
    }

    private sealed class PathlessLoader : ITemplateLoader
    {
        public string GetPath(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templateName) => null!;

        public string Load(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) => null!;

        public ValueTask<string?> LoadAsync(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) => default;
    }
}
