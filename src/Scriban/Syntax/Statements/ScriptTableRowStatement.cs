using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>tablerow variable in iterator cols: n … end</c>: a loop that writes table rows and cells around its body.</summary>
public sealed class ScriptTableRowStatement : ScriptForStatement
{
    internal ScriptTableRowStatement(SourceText source, SourceSpan span, LoopHeader header, ScriptBlockStatement body, ScriptElseStatement? otherwise)
        : base(source, span, header, body, otherwise)
    {
    }

    internal override string Keyword => "tablerow";

    internal override void BeforeLoop(TemplateContext context) => context.Write("<tr class=\"row1\">");

    internal override void BeforeStep(TemplateContext context, LoopState state, LoopOptions options)
    {
        var column = state.Index % options.Columns;
        if (state.Index > 0 && column == 0)
            context.Write("</tr>").Write(context.NewLine).Write($"<tr class=\"row{(state.Index / options.Columns) + 1}\">");
        state.Column = column + 1;
        context.Write($"<td class=\"col{column + 1}\">");
    }

    internal override void AfterStep(TemplateContext context, LoopState state, LoopOptions options) => context.Write("</td>");

    internal override void AfterLoop(TemplateContext context) => context.Write("</tr>").Write(context.NewLine);
}
