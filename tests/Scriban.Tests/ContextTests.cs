using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Tests;

/// <summary>What a program sets on the context.</summary>
public sealed class ContextTests
{
    [Fact]
    public void A_model_is_renamed_to_lower_case_with_underscores() =>
        Template.Parse("{{ first_name }} {{ address.zip_code }}").Render(new { FirstName = "Ada", Address = new { ZipCode = 12 } }).ShouldBe("Ada 12");

    [Fact]
    public void A_renamer_decides_the_names() =>
        Template.Parse("{{ FirstName }} {{ Address.ZipCode }}").Render(new { FirstName = "Ada", Address = new { ZipCode = 12 } }, member => member.Name).ShouldBe("Ada 12");

    [Fact]
    public void A_filter_hides_members() =>
        Template.Parse("{{ first_name }}|{{ age }}").Render(new { FirstName = "Ada", Age = 36 }, null, member => member.Name != "Age").ShouldBe("Ada|");

    [Fact]
    public void Strict_variables_make_unknown_ones_an_error() =>
        Rendered.From("{{ unknown }}", context => context.StrictVariables = true).ShouldBe("<input>(1,4) : error : The variable or function `unknown` was not found");

    [Fact]
    public void Strict_member_access_makes_unknown_members_an_error() =>
        Rendered.From("{{ product.colour }}", context => context.EnableRelaxedMemberAccess = false).ShouldBe("<input>(1,12) : error : Cannot get member with name colour.");

    [Fact]
    public void Strict_members_name_the_target_that_is_null() =>
        Rendered.From("{{ a.b }}", context => context.EnableRelaxedMemberAccess = false).ShouldBe("<input>(1,6) : error : Object `a` is null. Cannot access member: a.b");

    [Fact]
    public void A_function_without_a_value_can_be_refused_in_an_expression()
    {
        const string Function = "{{ func g(x); if x > 0; ret x; end; end }}";
        Rendered.From(Function + "{{ 1 + g(2) }}{{ g(-1) }}", context => context.ErrorForStatementFunctionAsExpression = true).ShouldBe("3");
        Rendered.From(Function + "{{ 1 + g(-1) }}", context => context.ErrorForStatementFunctionAsExpression = true)
            .ShouldBe("<input>(1,50) : error : The function `g(-1)` returns no value and cannot be used in an expression.");
    }

    [Fact]
    public void Relaxed_target_access_lets_members_of_null_be_null() =>
        Rendered.From("<{{ a.b.c }}{{ a[0] }}>", context => context.EnableRelaxedTargetAccess = true).ShouldBe("<>");

    [Fact]
    public void Relaxed_function_access_lets_unknown_functions_give_null() =>
        Rendered.From("<{{ foo 1 }}>", context => context.EnableRelaxedFunctionAccess = true).ShouldBe("<>");

    [Fact]
    public void Strict_indexers_refuse_what_is_out_of_range() =>
        Rendered.From("{{ a = [1]; a[3] }}", context => context.EnableRelaxedIndexerAccess = false)
            .ShouldBe("<input>(1,15) : error : The index 3 is out of bounds [0, 1] on the `a` with the indexer: 3");

    [Fact]
    public void Loops_end_at_the_limit() =>
        Rendered.From("{{ for i in [1, 2, 3, 4]; i; end }}", context => context.LoopLimit = 3).ShouldBe("<input>(1,4) : error : Exceeding number of iteration limit `3` for loop statement.");

    [Fact]
    public void No_limit_is_no_limit() =>
        Rendered.From("{{ n = 0; for i in 1..5000; n++; end; n }}", context => context.LoopLimit = 0).ShouldEndWith("5000");

    [Fact]
    public void Calls_end_at_the_limit() =>
        Rendered.From("{{ func f; f; end; f }}", context => context.RecursiveLimit = 5).ShouldBe("<input>(1,12) : error : Exceeding number of recursive depth limit `5` for node: `f`");

    [Fact]
    public void A_culture_prints_numbers_its_way() =>
        Rendered.From("{{ 1.5 }}", context => context.PushCulture(CultureInfo.GetCultureInfo("nl-NL"))).ShouldBe("1,5");

    [Fact]
    public void Errors_can_be_rendered_in_place() =>
        Rendered.From("a{{ x.y }}b", context => context.RenderRuntimeException = TemplateContext.RenderRuntimeExceptionDefault)
            .ShouldBe("a[Cannot get the member x.y for a null object.]b");

    [Fact]
    public void Unknown_variables_can_be_supplied() =>
        Rendered.From("{{ unknown }}", context => context.TryGetVariable = Supply).ShouldBe("unknown!");

    [Fact]
    public void A_template_with_errors_is_not_rendered()
    {
        var error = Should.Throw<InvalidOperationException>(() => Template.Parse("{{ 1 + }}").Render());
        error.Message.ShouldContain("<input>(1,8)");
    }

    [Fact]
    public void Other_languages_are_refused_by_name()
    {
        Template.ParseLiquid("{{ a }}").Messages.ShouldHaveSingleItem().Message.ShouldContain("Liquid language is not supported");
        Template.Parse("1", lexerOptions: new LexerOptions { Lang = ScriptLang.Scientific }).HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void Script_mode_needs_no_braces() =>
        Template.Parse("x = 1\nx + 1", lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Render().ShouldBe("2");

    [Fact]
    public void Front_matter_is_script_and_the_rest_is_text()
    {
        var template = Template.Parse("+++\nx = 1\n+++\na {{ x }}", lexerOptions: new LexerOptions { Mode = ScriptMode.FrontMatterAndContent });
        template.Messages.ShouldBeEmpty();
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject());
        context.Evaluate(template.Page!.FrontMatter);
        template.Render(context).ShouldBe("a 1");
    }

    [Fact]
    public void An_expression_can_be_evaluated()
    {
        Template.Evaluate("1 + x", new { x = 2 }).ShouldBe(3);
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["var1"] = 5 });
        Template.Evaluate("var1 * 5 + 2", context).ShouldBe(27);
    }

    [Fact]
    public async Task Rendering_can_be_awaited() => (await Template.Parse("{{ 1 + 1 }}").RenderAsync()).ShouldBe("2");

    [Fact]
    public void A_context_can_be_reset_and_used_again()
    {
        var context = new TemplateContext();
        var failing = Template.Parse("{{ capture x }}abc{{ for i in [1]; nothing.member; end; end }}");
        for (var i = 0; i < 3; i++)
        {
            context.PushGlobal(new ScriptObject { ["x"] = i });
            Should.Throw<ScriptRuntimeException>(() => failing.Render(context));
            context.Reset();
            context.PushGlobal(new ScriptObject { ["x"] = i });
            Template.Parse("{{ x }}").Render(context).ShouldBe($"{i}");
            context.PopGlobal();
        }
    }

    private static bool Supply(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = variable.Name + "!";
        return true;
    }
}
