using System.ServiceModel.Syndication;
using System.Xml;

namespace Tests;

public sealed class PersonAndCategoryTests
{
    private static string Check(SyndicationPerson person) => $"{person.Email}|{person.Name}|{person.Uri}";

    private static string Check(SyndicationCategory category) => $"{category.Name}|{category.Scheme}|{category.Label}";

    [Fact]
    public void A_person_is_made_of_what_it_is_given()
    {
        Check(new SyndicationPerson()).ShouldBe("||");
        Check(new SyndicationPerson("mail")).ShouldBe("mail||");
        Check(new SyndicationPerson("mail", "naam", "adres")).ShouldBe("mail|naam|adres");
    }

    [Fact]
    public void A_category_is_made_of_what_it_is_given()
    {
        Check(new SyndicationCategory()).ShouldBe("||");
        Check(new SyndicationCategory("naam")).ShouldBe("naam||");
        Check(new SyndicationCategory("naam", "stelsel", "label")).ShouldBe("naam|stelsel|label");
    }

    [Fact]
    public void Clones_are_copies_with_extensions_of_their_own()
    {
        var person = new SyndicationPerson("mail", "naam", "adres");
        person.AttributeExtensions.Add(new XmlQualifiedName("a"), "1");
        var category = new SyndicationCategory("naam", "stelsel", "label");
        category.ElementExtensions.Add("e", "urn:e", "text");

        Check(person.Clone()).ShouldBe(Check(person));
        Check(category.Clone()).ShouldBe(Check(category));
        person.Clone().AttributeExtensions.ShouldNotBeSameAs(person.AttributeExtensions);
        person.Clone().AttributeExtensions.ShouldBe(person.AttributeExtensions);
        category.Clone().ElementExtensions.ShouldNotBeSameAs(category.ElementExtensions);
        category.Clone().ElementExtensions.ShouldBe(category.ElementExtensions);
    }

    [Fact]
    public void Copies_need_a_source()
    {
        Should.Throw<ArgumentNullException>(() => new OwnPerson(null!)).ParamName.ShouldBe("source");
        Should.Throw<ArgumentNullException>(() => new OwnCategory(null!)).ParamName.ShouldBe("source");
    }

    private sealed class OwnPerson(SyndicationPerson source) : SyndicationPerson(source);

    private sealed class OwnCategory(SyndicationCategory source) : SyndicationCategory(source);
}
