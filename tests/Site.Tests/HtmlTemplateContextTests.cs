using System.Text;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Html;
using Site.Settings;
using Site.Templates;

namespace Site.Tests;

/// <summary>However an expression gets onto a page, its words are escaped once, and HTML passes as it is.</summary>
public sealed class HtmlTemplateContextTests
{
    [Theory]
    [InlineData("{{ words }}", "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;")]
    [InlineData("{{ html }}", "<i>\n</i>")]
    [InlineData("{{ 1 + 2 }}{{ true }}{{ null }}", "3true")]
    [InlineData("{{ capture kept }}{{ words }}{{ end }}{{ kept }}", "&amp;lt;b&amp;gt; &amp;amp; &amp;quot;c&amp;quot; &amp;#39;d&amp;#39;")]
    [InlineData("{{ capture kept }}{{ html }}{{ end }}{{ kept }}", "&lt;i&gt;\n&lt;/i&gt;")]
    [InlineData("<p>\n  {{ words }}\n</p>", "<p>\n  &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;\n</p>")]
    [InlineData("<p>\n  {{ lines }}\n</p>", "<p>\n  &lt;\n  &gt;\n</p>")]
    public void Check(string template, string page) => Render(NewContext(1000), template).ShouldBe(page);

    [Fact]
    public void The_length_of_a_page_counts_that_page_and_no_page_before_it()
    {
        var context = NewContext(60);
        for (var page = 0; page < 3; page++)
        {
            Render(context, "0123456789{{ words }}").Length.ShouldBeLessThan(60);
            context.Reset();
        }

        Should.Throw<ScriptRuntimeException>(() => Render(context, "{{ words }}{{ words }}{{ words }}"))
            .OriginalMessage.ShouldBe("Rendered output exceeds OutputLimit `60`.");
    }

    private static HtmlTemplateContext NewContext(int pageLength) =>
        new(new BuiltinFunctions(), TemplateLimits.Default with { PageLength = pageLength }, default);

    private static string Render(HtmlTemplateContext context, string template)
    {
        var output = new Utf8Output();
        context.PushGlobal(new ScriptObject { ["words"] = "<b> & \"c\" 'd'", ["lines"] = "<\n>", ["html"] = new RawHtml("<i>\n</i>") });
        context.PushOutput(output);
        context.Evaluate(Template.Parse(template).Page!);
        return Encoding.UTF8.GetString(output.Written);
    }
}
