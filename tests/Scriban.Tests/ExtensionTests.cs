using System.Net;
using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Tests;

/// <summary>Functions, outputs and contexts of a program's own.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void Delegates_are_functions()
    {
        var globals = new ScriptObject();
        globals.Import("add", (int a, int b) => a + b);
        globals.Import("shout", new Func<string, string>(text => text.ToUpperInvariant()));
        Render("{{ add 1 2 }} {{ 'a' | shout }} {{ add b: 1 a: 5 }}", globals).ShouldBe("3 A 6");
    }

    [Fact]
    public void Static_methods_of_a_type_are_functions()
    {
        var globals = new ScriptObject();
        globals.Import(typeof(Functions));
        Render("{{ my_processor 'a' 'b' count: 2 }} {{ join '-' 1 2 3 }} {{ place }}", globals).ShouldBe("abab 1-2-3 1");
    }

    [Fact]
    public void Public_members_of_a_subclass_are_functions_and_hidden_ones_are_not()
    {
        var library = new Library();
        Render("{{ hello 'x' }}|{{ secret }}", library).ShouldBe("hello x|");
    }

    [Fact]
    public void A_context_can_escape_what_is_written_and_leave_the_text_of_the_template()
    {
        var context = new EscapingContext();
        context.PushGlobal(new ScriptObject { ["x"] = "<&>" });
        Template.Parse("<b>{{ x }}</b>").Render(context).ShouldBe("<b>&lt;&amp;&gt;</b>");
    }

    [Fact]
    public void A_function_can_take_the_place_of_include()
    {
        var context = new TemplateContext();
        context.BuiltinObject.SetValue("include", new EchoFunction(), readOnly: true);
        Template.Parse("{{ include 'a' 1 }}").Render(context).ShouldBe("a,1");
        Should.Throw<ScriptRuntimeException>(() => Template.Parse("{{ include 'a' }}").Render(new TemplateContext()));
    }

    [Fact]
    public void An_output_gets_the_text_of_the_template_without_copies()
    {
        const string Text = "static {{ x }} text";
        var output = new RecordingOutput();
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["x"] = "value" });
        context.PushOutput(output);
        Template.Parse(Text).Render(context).ShouldBe(string.Empty);
        context.PopOutput().ShouldBe(output);
        output.Text.ToString().ShouldBe("static value text");
        output.Sources.Count(source => ReferenceEquals(source, Text)).ShouldBe(2);
    }

    [Fact]
    public void A_text_writer_can_be_written_to()
    {
        var writer = new StringWriter();
        var context = new TemplateContext();
        context.PushOutput(new TextWriterOutput(writer));
        Template.Parse("a{{ 1 }}").Render(context);
        writer.ToString().ShouldBe("a1");
    }

    [Fact]
    public void One_template_renders_on_many_threads()
    {
        var template = Template.Parse("{{ func f(n); ret n * 2; end }}{{ for i in 1..20; f(i + x); ','; end }}{{ 'a' | string.upcase }}");
        Parallel.For(0, 200, number =>
        {
            var context = new TemplateContext();
            for (var i = 0; i < 10; i++)
            {
                context.PushGlobal(new ScriptObject { ["x"] = number });
                template.Render(context).ShouldBe(string.Concat(Enumerable.Range(1, 20).Select(item => $"{(item + number) * 2},")) + "A");
                context.PopGlobal();
            }
        });
    }

    [Fact]
    public void What_one_context_changes_in_a_builtin_others_do_not_see()
    {
        Rendered.From("{{ string.extra = 1; string.extra }}").ShouldBe("1");
        Rendered.From("<{{ string.extra }}>").ShouldBe("<>");
    }

    [Fact]
    public void Members_that_are_read_only_cannot_be_set()
    {
        var globals = new ScriptObject();
        globals.SetValue("fixed", 1, readOnly: true);
        Should.Throw<ScriptRuntimeException>(() => Render("{{ fixed = 2 }}", globals)).OriginalMessage.ShouldBe("Cannot set the readonly variable `fixed`");
    }

    [Fact]
    public void Dictionaries_and_lists_of_NET_can_be_read()
    {
        var globals = new ScriptObject { ["d"] = new Dictionary<string, int> { ["a"] = 1 }, ["l"] = new List<int> { 5, 6 }, ["n"] = new Dictionary<int, string> { [7] = "x" } };
        Render("{{ d.a }} {{ d['a'] }} {{ l[1] }} {{ l.size }} {{ n[7] }} {{ for x in l; x; end }}", globals).ShouldBe("1 1 6 2 x 56");
    }

    private static string Render(string template, ScriptObject globals)
    {
        var context = new TemplateContext();
        context.PushGlobal(globals);
        return Template.Parse(template).Render(context);
    }

    private static class Functions
    {
        public static string MyProcessor(string left, string right, int count, string? options = null) => string.Concat(Enumerable.Repeat(left + right, count)) + options;

        public static string Join(string separator, params object[] items) => string.Join(separator, items);

        public static int Place(TemplateContext context, SourceSpan span) => span.Start.Line + context.GlobalCount - 1;
    }

    private sealed class Library : ScriptObject
    {
        public static string Hello(string name) => $"hello {name}";

        [ScriptMemberIgnore]
        public static string Secret() => "secret";
    }

    private sealed class EscapingContext : TemplateContext
    {
        public override TemplateContext Write(SourceSpan span, object? textAsObject) =>
            textAsObject is string text ? Write(WebUtility.HtmlEncode(text)) : base.Write(span, textAsObject);
    }

    private sealed class EchoFunction : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

        public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => string.Join(',', arguments);

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }

    private sealed class RecordingOutput : IScriptOutput
    {
        public StringBuilder Text { get; } = new();

        public List<string> Sources { get; } = [];

        public void Write(string text, int offset, int count)
        {
            Sources.Add(text);
            Text.Append(text, offset, count);
        }

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }
}
