using Articles;

namespace Articles_Tests;

public sealed class NameNumberTests
{
    [Fact]
    public void Each_name_is_counted_from_two_by_itself()
    {
        var numbers = new NameNumbers();
        ((int[])[numbers.Next("a"), numbers.Next("a"), numbers.Next("b"), numbers.Next("a")]).ShouldBe([2, 3, 2, 4]);
    }
}
