using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Tests;

/// <summary>Places in texts, and the small things that programs ask of the built-in types.</summary>
public sealed class PlaceTests
{
    private static readonly TextPosition Place = new(offset: 30, line: 2, column: 13);

    [Fact]
    public void A_position_counts_on() => (Place.NextColumn(2), Place.NextLine()).ShouldBe((new TextPosition(32, 2, 15), new TextPosition(31, 3, 0)));

    [Fact]
    public void A_position_is_written_for_programs_and_for_people()
    {
        Place.ToString().ShouldBe("(30:2,13)");
        Place.ToStringSimple().ShouldBe("3,14");
        new SourceSpan(fileName: "page", start: Place, end: Place).ToStringSimple().ShouldBe("page(3,14)");
    }

    [Fact]
    public void A_span_of_no_file_is_empty() => (default(SourceSpan).IsEmpty, new SourceSpan("page", default, default).IsEmpty).ShouldBe((true, false));

    [Fact]
    public void The_format_of_dates_can_be_set()
    {
        var context = new Scriban.TemplateContext();
        var dates = context.GetValue(DateTimeFunctions.DateVariable).ShouldBeOfType<DateTimeFunctions>();
        dates.Format.ShouldBe(DateTimeFunctions.DefaultFormat);
        dates.Format = "%Y";
        Scriban.Template.Parse("{{ date.parse '2013-09-12' }}").Render(context).ShouldBe("2013");
    }

    [Fact]
    public void An_array_carries_its_members_in_an_object()
    {
        IScriptObject array = new ScriptArray();
        array.SetValue("name", "x", readOnly: false);
        array.GetScriptObject()["name"].ShouldBe("x");
    }
}
