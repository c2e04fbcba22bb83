using Site.Commands;
using Site.Reporting;

namespace Site.Tests.Trust;

/// <summary>What strangers wrote moves no cursor, hides no word and gives no order where it is printed.</summary>
public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("gewoon: één “woord” 👍 נכון", "gewoon: één “woord” 👍 נכון")]
    [InlineData("a\u001b[31mb\u0007\0c\u007f\u009b", @"a\u001b[31mb\u0007\u0000c\u007f\u009b")]
    [InlineData("a\r\nb\tc\u0085\u2028d", @"a\r\nb\tc\u0085\u2028d")]
    [InlineData("a\u202e\u2066\u200f\u061c\ufeffb", @"a\u202e\u2066\u200f\u061c\ufeffb")]
    [InlineData("::error file=x::y", @"\u003a:error file=x::y")]
    [InlineData("  ::add-mask::y", @"  \u003a:add-mask::y")]
    [InlineData("a::b: c", "a::b: c")]
    [InlineData("nep ##[error]y ##vso[task] ##TeamCity[x]", @"nep \u0023#[error]y \u0023#vso[task] \u0023#TeamCity[x]")]
    [InlineData("## kop [x]", "## kop [x]")]
    [InlineData("section_start:1:x\r\u001b[0K", @"section_start:1:x\r\u001b[0K")]
    public void What_would_act_is_shown_as_what_it_is(string text, string expected)
    {
        VisibleText.Line(text).ShouldBe(expected);
        using var inner = new StringWriter { NewLine = "\n" };
        using var writer = new VisibleWriter(inner);
        writer.WriteLine(text);
        inner.ToString().ShouldBe(expected + "\n");
    }

    [Fact]
    public void Half_a_character_is_none() => VisibleText.Line("\ud83d alleen \udc4d").ShouldBe(@"\ud83d alleen \udc4d");

    [Fact]
    public void What_is_written_as_lines_stays_lines_and_none_of_them_is_an_order() =>
        VisibleText.Lines("a\n::error::b\n \u001bc").ShouldBe("a\n\\u003a:error::b\n \\u001bc");

    [Theory]
    [InlineData("\u001b[31mx")]
    [InlineData("--\u001b[31mx")]
    [InlineData("build", "--url", "\u001b[31mx\n::error::y")]
    [InlineData("check", "/\u001b[31mx\n::error::y")]
    [InlineData("inspect", "\u001b[31mx\n::error::y")]
    [InlineData("deploy", "--rclone", "\u001b[31mx\n::error::y")]
    [InlineData("install-hook", "/dev/null/\u001b[31m\n::error::y", "--to", "/dev/null/x")]
    [InlineData("publish", "--to", "/dev/null/\u001b[31m\n::error::y")]
    [InlineData("init", "/dev/null/\u001b[31m\n::error::y")]
    [InlineData("build", "--report", "/dev/null/\u001b[31m\n::error::y")]
    public async Task A_hostile_argument_is_named_in_one_line(params string[] arguments)
    {
        using var site = TestSite.From("-- seeds/a.txt --\nDe brug.");
        using var output = new StringWriter();
        await CommandLine.RunAsync([.. arguments, "--root", site.Root], output, output);
        output.ToString().ShouldNotBeEmpty();
        CheckShown(output.ToString());
    }

    /// <summary>Nothing but characters and the line breaks between what was said, and no line that a CI service obeys.</summary>
    internal static void CheckShown(string printed)
    {
        printed.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty(printed);
        printed.Split('\n').ShouldAllBe(line => !line.TrimStart().StartsWith("::") && !line.Contains("##["));
    }
}
