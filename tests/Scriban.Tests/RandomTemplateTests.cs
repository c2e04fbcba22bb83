using FsCheck;
using FsCheck.Fluent;
using Scriban;
using Scriban.Syntax;

namespace Tests;

/// <summary>Whatever a template says, it parses or has messages, and it renders or ends with the engine's own exception.</summary>
public sealed class RandomTemplateTests
{
    private static readonly string[] Words =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "if", "else", "end", "for", "in", "while", "func", "ret", "do", "case", "when", "with",
        "wrap", "capture", "include", "import", "readonly", "break", "continue", "tablerow", "this", "empty", "null", "true", "x", "$x", "$", "$$", "$0",
        "1", "0x1f", "1.5m", "99999999999999999999", "\"a\"", "'b'", "`c`", "$\"{x}\"", "[", "]", "{", "}", "(", ")", ".", "?.", ",", ":", ";", "\n", " ",
        "+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", ">", "&&", "||", "??", "?!", "?", "!", "@", "^", "++", "--", "=", "+=", "..", "..<", "...",
        "|", "|>", "#", "##", "for.index", "array.each", "array.join", "string.upcase", "string.pad_left", "math.round", "date.parse", "object.eval",
        "object.eval_template", "regex.match", "html.escape", "offset", "limit", "reversed", "text", "é", "\\", "\0",
    ];

    [Fact]
    public void A_thousand_random_templates_end_well()
    {
        var templates = Gen.ListOf(Gen.Elements(Words), 40).Select(words => string.Join(' ', words));
        CheckAll(templates);
    }

    [Fact]
    public void A_thousand_templates_inside_a_code_block_end_well()
    {
        var templates = Gen.ListOf(Gen.Elements(Words[8..]), 12).Select(words => "{{ " + string.Join(' ', words) + " }}");
        CheckAll(templates);
    }

    [Fact]
    public void A_thousand_damaged_fixtures_end_well()
    {
        var fixtures = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "testdata"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var templates = from fixture in Gen.Elements(fixtures)
                        from at in Gen.Choose(0, fixture.Length)
                        from length in Gen.Choose(0, 5)
                        from word in Gen.Elements(Words)
                        select fixture[..at] + word + fixture[Math.Min(at + length, fixture.Length)..];
        CheckAll(templates);
    }

    private static void CheckAll(Gen<string> templates) => Prop.ForAll(templates.ToArbitrary(), EndsWell).Check();

    /// <summary>Anything but the engine's own exception, cancellation included, fails the test.</summary>
    private static void EndsWell(string text)
    {
        var template = Template.Parse(text);
        if (template.HasErrors)
            return;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var context = new TemplateContext { TemplateLoader = new MemoryLoader(), CancellationToken = limit.Token, LoopLimit = 50, RegexTimeOut = TimeSpan.FromMilliseconds(200) };
        context.PushGlobal(SampleModel.Create());
        try
        {
            template.Render(context);
        }
        catch (ScriptRuntimeException error)
        {
            error.ShouldNotBeOfType<ScriptAbortException>(text);
        }
    }
}
