using Scriban;
using Scriban.Syntax;

namespace Tests;

/// <summary>What a context of a program's own can watch and change.</summary>
public sealed class HookTests
{
    [Fact]
    public void Loops_can_be_watched()
    {
        var context = new WatchingContext();
        Template.Parse("{{ for x in 1..2; x; end; n = 0; while n < 1; n = n + 1; end }}").Render(context).ShouldBe("12");
        context.Log.ShouldBe(["enter ScriptForStatement", "step", "step", "exit", "enter ScriptWhileStatement", "step", "exit"]);
    }

    [Fact]
    public void Loops_can_be_ended()
    {
        var context = new WatchingContext { Steps = 2 };
        Template.Parse("{{ for x in 1..9; x; end }}").Render(context).ShouldBe("12");
        context.Log[^1].ShouldBe("exit");
    }

    [Fact]
    public void Statements_and_what_they_print_can_be_watched()
    {
        var context = new WatchingContext();
        Template.Parse("a{{ 1 + 2 }}").Render(context);
        context.Nodes.ShouldBe([nameof(ScriptPage), nameof(ScriptRawStatement), nameof(ScriptExpressionStatement), nameof(ScriptBinaryExpression)]);
    }

    [Fact]
    public void Null_has_no_members() => new TemplateContext().GetMemberAccessor(null).HasMember(new TemplateContext(), default, null!, "x").ShouldBeFalse();

    private sealed class WatchingContext : TemplateContext
    {
        public List<string> Log { get; } = [];

        public List<string> Nodes { get; } = [];

        public int Steps { get; init; } = int.MaxValue;

        public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
        {
            Nodes.Add(scriptNode!.GetType().Name);
            return base.Evaluate(scriptNode, aliasReturnedFunction);
        }

        protected override void OnEnterLoop(ScriptLoopStatementBase loop) => Log.Add("enter " + loop.GetType().Name);

        protected override bool OnStepLoop(ScriptLoopStatementBase loop)
        {
            if (Log.Count(entry => entry == "step") == Steps)
                return false;
            Log.Add("step");
            return true;
        }

        protected override void OnExitLoop(ScriptLoopStatementBase loop) => Log.Add("exit");
    }
}
