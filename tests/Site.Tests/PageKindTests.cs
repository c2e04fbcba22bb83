using Site.Models;

namespace Site.Tests;

/// <summary>A kind of page is a name, a template that shipped themes have, and a page on a site.</summary>
public sealed class PageKindTests
{
    [Fact]
    public void Every_kind_has_a_name_of_its_own() => Enum.GetValues<PageKind>().Select(kind => kind.Name()).ShouldBeUnique();

    [Fact]
    public void Every_kind_has_a_template_in_the_theme() => Enum.GetValues<PageKind>().Select(kind => kind.Template())
        .Where(template => !File.Exists(Repository.PathOf($"theme/templates/{template}"))).ShouldBeEmpty();
}
