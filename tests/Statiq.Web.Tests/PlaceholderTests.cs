namespace Tests;

public sealed class PlaceholderTests
{
    [Fact]
    public void Arithmetic_holds() => (1 + 1).ShouldBe(2);
}
