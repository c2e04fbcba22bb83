using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Tests;

/// <summary>Hostile templates end with an error, in bounded time and memory.</summary>
public sealed class SafetyTests
{
    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("!", "")]
    [InlineData("-", "")]
    [InlineData("{a: ", "}")]
    [InlineData("f ", "")]
    [InlineData("@", "")]
    [InlineData("a[", "]")]
    [InlineData("true ? ", " : 1")]
    public void Deep_expressions_are_refused(string open, string close)
    {
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, 50_000)) + "1" + string.Concat(Enumerable.Repeat(close, 50_000)) + " }}";
        var output = Rendered.From(text);
        output.ShouldContain("error");
    }

    [Fact]
    public void Long_chains_of_operators_do_not_exhaust_the_stack()
    {
        var output = Rendered.From("{{ 1" + string.Concat(Enumerable.Repeat(" + 1", 100_000)) + " }}");
        output.ShouldContain("limit");
    }

    [Fact]
    public void Long_chains_of_members_do_not_exhaust_the_stack()
    {
        var output = Rendered.From("{{ a" + string.Concat(Enumerable.Repeat("?.a", 100_000)) + " }}");
        output.ShouldContain("limit");
    }

    [Fact]
    public void Long_chains_of_pipes_do_not_exhaust_the_stack()
    {
        var output = Rendered.From("{{ 'a'" + string.Concat(Enumerable.Repeat(" | string.upcase", 100_000)) + " }}");
        output.ShouldContain("limit");
    }

    [Fact]
    public void Deep_blocks_are_refused()
    {
        var output = Rendered.From("{{ " + string.Concat(Enumerable.Repeat("if true\n", 50_000)) + " }}");
        output.ShouldContain("The statement depth limit");
    }

    [Fact]
    public void The_depth_limit_can_be_lowered()
    {
        var template = Template.Parse("{{ ((((1)))) }}", parserOptions: new ParserOptions { ExpressionDepthLimit = 3 });
        template.HasErrors.ShouldBeTrue();
        template.Messages[0].ToString().ShouldBe("<input>(1,4) : error : The statement depth limit `3` was reached when parsing this statement");
    }

    [Fact]
    public void A_cycle_of_objects_is_not_printed_for_ever() =>
        Rendered.From("{{ a = {}; a.self = a; a }}").ShouldContain("Structure is too deeply nested or contains reference loops.");

    [Fact]
    public void A_cycle_of_objects_is_not_written_as_json_for_ever() =>
        Rendered.From("{{ a = {}; a.self = a; a | object.to_json }}").ShouldContain("Structure is too deeply nested or contains reference loops.");

    [Fact]
    public void Output_ends_at_the_limit() =>
        Rendered.From("{{ for i in 1..9; 'abc'; end }}", context => context.LimitToString = 10).ShouldBe("abcabcabca...");

    [Fact]
    public void Strings_cannot_grow_beyond_the_limit() =>
        Rendered.From("{{ x = 'ab' * 100000000 }}").ShouldContain("exceeds LimitToString");

    [Fact]
    public void Doubling_a_string_ends_at_the_limit() =>
        Rendered.From("{{ x = 'ab'; while true; x = x + x; end }}").ShouldContain("error");

    [Fact]
    public void Doubling_an_array_ends_at_the_limit() =>
        Rendered.From("{{ x = [1]; while true; x = x + x; end }}").ShouldContain("error");

    [Fact]
    public void A_regular_expression_that_backtracks_for_ever_is_stopped() =>
        Rendered.From("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match `^(a+)+$` }}", context => context.RegexTimeOut = TimeSpan.FromMilliseconds(50))
            .ShouldContain("error");

    [Fact]
    public void Cancellation_stops_the_rendering()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = new TemplateContext { CancellationToken = source.Token };
        Should.Throw<ScriptAbortException>(() => Template.Parse("{{ 1 }}").Render(context));
    }

    [Fact]
    public void A_huge_range_is_refused() =>
        Rendered.From("{{ for x in 1..99999999999; if x > 3; break; end; x; end }}").ShouldBe("<input>(1,14) : error : Range expression exceeds LoopLimit `1000`.");

    [Fact]
    public void A_huge_range_is_not_materialised() =>
        Rendered.From("{{ for x in 1..99999999999; if x > 3; break; end; x; end }}", context => context.LoopLimit = 0).ShouldBe("123");

    [Fact]
    public void Steps_of_nested_loops_count_together()
    {
        const string Template = "{{ for i in 1..2; for j in 1..6; i; end; end }}";
        Rendered.From(Template, context => context.LoopLimit = 14).ShouldBe("111111222222");
        Rendered.From(Template, context => context.LoopLimit = 8).ShouldBe("<input>(1,19) : error : Exceeding number of iteration limit `8` for loop statement.");
    }

    [Fact]
    public void Functions_walk_a_sequence_no_further_than_a_loop_would()
    {
        foreach (var call in new[] { "array.size", "array.join ''", "array.offset 2000 | array.first" })
        {
            Rendered.From($"{{{{ endless | {call} }}}}", context => context.CurrentGlobal!.SetValue("endless", Enumerable.Range(0, int.MaxValue), readOnly: false))
                .ShouldBe("<input>(1,14) : error : Exceeding number of iteration limit `1000` for loop statement.");
        }
    }

    [Fact]
    public void A_huge_index_does_not_allocate() => Rendered.From("{{ a = []; a[2000000000] = 1 }}").ShouldContain("error");

    [Fact]
    public void Members_that_were_not_exposed_cannot_be_reached() =>
        Rendered.From("{{ name.get_type ?? 'none' }} {{ (object.typeof name).length ?? 'none' }}").ShouldBe("none none");
}
