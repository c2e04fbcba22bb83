using Site.Feeds;

namespace Site.Tests.Feeds;

public sealed class EntryDatesTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void A_date_of_its_own_stays_as_it_is()
    {
        var stories = TestStories.Edition(2, _ => 10);
        EntryDates.Of(stories).ShouldBe(stories.Select(s => s.Article.Published!.Value));
    }

    [Fact]
    public void Texts_of_one_moment_are_a_second_apart_in_their_order() =>
        EntryDates.Of(TestStories.Edition(Enumerable.Range(1, 3).Select(n => TestStories.Article(n) with { Published = Noon })))
            .ShouldBe([Noon.AddSeconds(2), Noon.AddSeconds(1), Noon]);

    [Fact]
    public void A_text_that_was_moved_moves_the_next_one_if_it_must() =>
        EntryDates.Of(TestStories.Edition(new[] { 0, 0, 1, 5 }.Select((s, n) => TestStories.Article(n) with { Published = Noon.AddSeconds(s) })))
            .ShouldBe([Noon.AddSeconds(5), Noon.AddSeconds(2), Noon.AddSeconds(1), Noon]);

    [Fact]
    public void The_last_change_goes_before_the_publication() =>
        EntryDates.Of(TestStories.Edition([TestStories.Article(1) with { Updated = Noon }])).ShouldBe([Noon]);

    [Fact]
    public void However_many_texts_come_at_once_none_is_moved_by_an_hour() =>
        EntryDates.Of(TestStories.Edition(Enumerable.Range(1, 9000).Select(n => TestStories.Article(n) with { Published = Noon })))
            .Max().ShouldBe(Noon.AddSeconds(3599));
}
