using Site.Feeds.Writing;

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
    public void Texts_of_one_day_are_a_second_apart_in_their_order() =>
        Dates([0, 0, 0], hasTime: false).ShouldBe([2, 1, 0]);

    [Fact]
    public void Texts_of_one_commit_are_not_dated_after_it() => Dates([0, 0, 0], hasTime: true).ShouldBe([-2, -1, 0]);

    [Theory]
    [InlineData(false, new[] { 0, 0, 1, 5 }, new[] { 5, 2, 1, 0 })]
    [InlineData(true, new[] { -1, 0, 0, 5 }, new[] { 5, -2, 0, -1 })]
    public void A_text_that_was_moved_moves_the_next_one_if_it_must(bool hasTime, int[] seconds, int[] expected) =>
        Dates(seconds, hasTime).ShouldBe(expected);

    [Fact]
    public void However_many_texts_come_at_once_no_two_are_alike() =>
        Dates(new int[9000], hasTime: true).Distinct().Count().ShouldBe(9000);

    [Fact]
    public void The_last_change_goes_before_the_publication() =>
        EntryDates.Of(TestStories.Edition([TestStories.Article(1) with { Updated = Noon }])).ShouldBe([Noon]);

    /// <summary>From seconds after noon, oldest first, to the same, newest first.</summary>
    private static IEnumerable<int> Dates(IEnumerable<int> seconds, bool hasTime) =>
        EntryDates.Of(TestStories.Edition(seconds.Select((s, n) => TestStories.Article(n) with { Published = Noon.AddSeconds(s), HasPublishedTime = hasTime })))
            .Select(date => (int)(date - Noon).TotalSeconds);
}
