using Articles.Editing;
using Articles.Rules;

namespace Articles_Tests;

/// <summary>What YAML can only say by an escape does not get into a name.</summary>
public sealed class ControlCharacterTests
{
    [Theory]
    [InlineData("tags: [\"a\\0b\"]")]
    [InlineData("title: \"a\\eb\"")]
    [InlineData("tags: [\"a\\uD800\"]")]
    [InlineData("\"a\\0\": x")]
    public void Check(string yaml)
    {
        var fault = OverrideReader.Read("a.yml", yaml).Diagnostics[0].ToString();
        fault.ShouldStartWith("a.yml:1:");
        fault.ShouldContain("error: malformed YAML:");
        TagRulesReader.Read("tags.yml", $"never:\n  {yaml}").Diagnostics.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("a: &a [x, x]\nb: [*a, *a]")]
    [InlineData("a: &a {b: *a}")]
    public void References_are_refused(string yaml) => OverrideReader.Read("a.yml", yaml).Diagnostics.ShouldNotBeEmpty();

    [Fact]
    public void Nesting_without_end_is_refused() =>
        OverrideReader.Read("a.yml", "a: " + new string('[', 100_000)).Diagnostics.ShouldNotBeEmpty();
}
