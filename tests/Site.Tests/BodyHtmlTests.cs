using System.Text;
using Articles;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Site.Html;
using Site.Models;
using Site.Settings;
using Site.Templates;

namespace Site.Tests;

/// <summary>What a theme prints as <c>article.body</c> is what its readme gives as a loop over <c>article.blocks</c>, sign by sign.</summary>
public sealed class BodyHtmlTests
{
    private const string Words = "Jan & \"Piet\" <b>zijn</b> 'één' – €";

    public static TheoryData<string, Block[]> Bodies() => new()
    {
        { "nothing", [] },
        { "HTML as it is", [new(BlockKind.Html, Words, 1) { Html = "<table><tr><td>&amp;</td></tr></table>" }] },
        { "a caption without a credit", [new(BlockKind.Caption, Words, 1)] },
        { "a caption with the sign in a circle", [new(BlockKind.Caption, Words, 1) { Credit = Words, CreditMark = "Ⓒ" }] },
        { "a caption with another mark", [new(BlockKind.Caption, Words, 1) { Credit = Words, CreditMark = "<©>" }] },
        { "a list", [new(BlockKind.List, Words, 1) { Items = [Words, "twee"] }] },
        { "a list in order", [new(BlockKind.List, Words, 1) { Items = [Words, "twee"], IsOrdered = true }] },
        { "headings of one name", [new(BlockKind.Heading, Words, 1) { Level = 1 }, new(BlockKind.Heading, Words, 2) { Level = 4 }] },
        { "every kind", [.. Enum.GetValues<BlockKind>().Select(kind => new Block(kind, Words, 1))] },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Check(string what, Block[] blocks)
    {
        var body = new BodyHtml([.. blocks], 0).ToString();
        body.ShouldBe(Loop(new() { ["blocks"] = BlockMapper.Map([.. blocks]) }), what);
    }

    private static string Loop(ScriptObject article)
    {
        var readme = File.ReadAllText(Repository.PathOf("theme/README.md"));
        var loop = readme.Split("```html\n")[1].Split("```")[0];
        var context = new HtmlTemplateContext(new BuiltinFunctions(), TemplateLimits.Default, default);
        var output = new Utf8Output();
        context.PushGlobal(new ScriptObject { ["article"] = article });
        context.PushOutput(output);
        context.Evaluate(Template.Parse(loop).Page!);
        return Encoding.UTF8.GetString(output.Written);
    }
}
