using System.Data;
using System.Dynamic;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Tests;

/// <summary>Functions as objects of a program, and the ways to hand them and other values to templates.</summary>
public sealed class FunctionObjectTests
{
    [Fact]
    public void A_lazy_value_is_made_once_and_on_demand()
    {
        var made = 0;
        var lazy = new ScriptLazy<int>(() => ++made);
        Template.Parse("{{ if false; x; end }}").Render(new { x = lazy });
        made.ShouldBe(0);
        Template.Parse("{{ x }} {{ x }}").Render(new { x = lazy }).ShouldBe("1 1");
    }

    [Fact]
    public void Actions_and_functions_are_functions_of_templates()
    {
        var calls = 0;
        var add = DelegateCustomFunction.CreateFunc<int, int, int, int, int, int>((a, b, c, d, e) => a + b + c + d + e);
        add.Tag = "sum";
        var globals = new ScriptObject
        {
            ["act"] = DelegateCustomAction.Create(() => calls++),
            ["add"] = add,
            ["size"] = new DelegateCustomFunction("text", typeof(string).GetProperty("Length")!.GetMethod!),
        };
        Template.Parse("{{ act }}{{ add 1 2 3 4 5 }} {{ size }}").Render(globals).ShouldBe("15 4");
        calls.ShouldBe(1);
        add.ShouldBeAssignableTo<DynamicCustomFunction>()!.Tag.ShouldBe("sum");
    }

    [Fact]
    public void A_program_can_call_functions_of_a_template()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject());
        var template = Template.Parse("{{ func f(x, y = 3); ret x * y; end }}");
        template.Render(context);
        context.CurrentGlobal!.TryGetValue("f", out var function).ShouldBeTrue();
        ScriptFunctionCall.IsFunction(function).ShouldBeTrue();
        ScriptFunctionCall.Call(context, template.Page!, function!, [2]).ShouldBe(6);
    }

    [Fact]
    public void A_program_can_call_its_own_functions_with_the_rest_one_by_one()
    {
        var join = DynamicCustomFunction.Create(new Func<string, object[], string>((separator, items) => string.Join(separator, items)));
        join.Invoke(new TemplateContext(), Template.Parse(string.Empty).Page!, ["-", 1, 2, 3], null).ShouldBe("1-2-3");
    }

    [Fact]
    public void Built_in_objects_can_be_extended_by_inheritance()
    {
        var builtins = new OwnBuiltins();
        builtins.SetValue("string", new OwnStrings(), readOnly: true);
        Template.Parse("{{ hello 'x' }} {{ 'a' | string.bang }} {{ 'a' | string.upcase }}").Render(new TemplateContext(builtins)).ShouldBe("hello x a! mine");
    }

    [Fact]
    public void A_member_that_is_imported_alone_is_renamed_like_others()
    {
        var globals = new ScriptObject();
        globals.ImportMember(typeof(OwnStrings), nameof(OwnStrings.BangTwice));
        globals.ImportMember(typeof(OwnStrings), nameof(OwnStrings.Bang), "shout");
        globals.Keys.ShouldBe(["bang_twice", "shout"]);
    }

    [Fact]
    public void Rows_of_a_table_are_read_by_the_name_and_the_number_of_a_column()
    {
        using var table = new DataTable();
        table.Columns.Add("Name");
        table.Rows.Add("Ada");
        Template.Parse("{{ for row in table.rows; row['Name']; row[0]; end }}").Render(new { table }).ShouldBe("AdaAda");
    }

    [Fact]
    public void An_object_without_a_type_can_be_the_model()
    {
        dynamic model = new ExpandoObject();
        model.name = "Ada";
        Template.Parse("{{ name }}").Render((object)model).ShouldBe("Ada");
    }

    [Fact]
    public void Types_have_names()
    {
        var context = new TemplateContext();
        new object[] { new ScriptRange(), new ScriptArray<float>(), ScriptLang.Default, DelegateCustomAction.Create(() => { }) }
            .Select(context.GetTypeName).ShouldBe(["range", "array", "enum", "function"]);
    }

    [Fact]
    public void An_error_tells_what_is_behind_it_if_asked()
    {
        var error = new ScriptRuntimeException(default, "outer", new InvalidOperationException("inner"));
        error.ToString().ShouldNotContain("inner");
        ScriptRuntimeException.EnableDisplayInnerException = true;
        try
        {
            error.ToString().ShouldContain("inner");
        }
        finally
        {
            ScriptRuntimeException.EnableDisplayInnerException = false;
        }
    }

    private sealed class OwnBuiltins : BuiltinFunctions
    {
        public static string Hello(string name) => "hello " + name;
    }

    private sealed class OwnStrings : StringFunctions
    {
        public static string Bang(string text) => text + "!";

        public static string BangTwice(string text) => text + "!!";

        public static new string Upcase(string text) => "mine";
    }
}
