using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Tests;

/// <summary>Rendering with functions, loaders, outputs and values that are asynchronous.</summary>
public sealed class AsyncTests
{
    [Fact]
    public async Task Tasks_are_their_results()
    {
        (await Template.Parse("{{ value }}|{{ value + 1 }}").RenderAsync(new { value = Task.FromResult(41) })).ShouldBe("41|42");
        (await Template.Parse("{{ value.size }}|{{ list[0] + 1 }}").RenderAsync(new { value = new ValueTask<string>("text"), list = new[] { Later(1) } })).ShouldBe("4|2");
    }

    [Fact]
    public async Task Functions_can_give_any_kind_of_task()
    {
        var globals = new ScriptObject();
        globals.Import("text", new Func<Task<string>>(async () => await Later("text")));
        globals.Import("number", new Func<ValueTask<int>>(async () => await Later(1)));
        globals.Import("nothing", new Func<Task>(async () => await Later(0)));
        globals.Import("nothing_of_value", new Func<ValueTask>(async () => await Later(0)));
        (await Render("{{ text }}{{ number + 1 }}<{{ nothing }}{{ nothing_of_value }}>{{ text().size }}", globals)).ShouldBe("text2<>4");
    }

    [Fact]
    public async Task The_asynchronous_side_of_a_function_is_called()
    {
        var globals = new ScriptObject { ["side"] = new TwoSided() };
        (await Render("{{ side }}", globals)).ShouldBe("asynchronous");
        Template.Parse("{{ side }}").Render(new ScriptObject { ["side"] = new TwoSided() }).ShouldBe("synchronous");
    }

    [Fact]
    public async Task The_asynchronous_side_of_a_loader_is_called()
    {
        var context = new TemplateContext { TemplateLoader = new AsyncLoader() };
        (await Template.Parse("{{ include 'page' }}").RenderAsync(context)).ShouldBe("loaded page");
    }

    [Fact]
    public async Task The_asynchronous_side_of_an_output_is_called()
    {
        var output = new AsyncOutput();
        var context = new TemplateContext();
        context.PushOutput(output);
        await Template.Parse("a{{ 'b' }}").RenderAsync(context);
        output.Text.ToString().ShouldBe("ab");
    }

    [Fact]
    public async Task A_caller_goes_on_while_a_function_waits()
    {
        var source = new TaskCompletionSource<string>();
        var globals = new ScriptObject();
        globals.Import("wait", () => source.Task);
        var rendering = Render("{{ wait }}", globals);
        rendering.IsCompleted.ShouldBeFalse();
        source.SetResult("done");
        (await rendering).ShouldBe("done");
    }

    [Fact]
    public async Task An_error_is_the_tasks_and_not_the_calls()
    {
        var rendering = Template.Parse("{{ a.b }}").RenderAsync().AsTask();
        (await Should.ThrowAsync<ScriptRuntimeException>(() => rendering)).OriginalMessage.ShouldContain("a.b");
    }

    [Fact]
    public async Task An_expression_can_be_evaluated() => (await Template.EvaluateAsync("x + 1", new { x = Later(1) })).ShouldBe(2);

    private static async Task<string> Render(string template, ScriptObject globals)
    {
        var context = new TemplateContext();
        context.PushGlobal(globals);
        return await Template.Parse(template).RenderAsync(context);
    }

    private static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }

    private sealed class TwoSided : IScriptCustomFunction
    {
        public int RequiredParameterCount => 0;

        public int ParameterCount => 0;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(string);

        public ScriptParameterInfo GetParameterInfo(int index) => default;

        public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => "synchronous";

        public async ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            await Later("asynchronous");
    }

    private sealed class AsyncLoader : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => throw new NotSupportedException();

        public async ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => await Later("loaded " + templatePath);
    }

    private sealed class AsyncOutput : IScriptOutput
    {
        public StringBuilder Text { get; } = new();

        public void Write(string text, int offset, int count) => throw new NotSupportedException();

        public async ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) => Text.Append(await Later(text), offset, count);
    }
}
