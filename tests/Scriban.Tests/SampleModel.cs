using Scriban.Runtime;

namespace Tests;

/// <summary>What the fixtures find in their variables.</summary>
internal static class SampleModel
{
    public static ScriptObject Create() => new()
    {
        ["name"] = "foo",
        ["product"] = Product("Orange", "fruit"),
        ["products"] = new ScriptArray
        {
            Product("Orange", "fruit"), Product("Banana", "fruit"), Product("Apple", "fruit"), Product("Computer", "electronics"),
            Product("Mobile Phone", "electronics"), Product("Table", "furniture"), Product("Sofa", "furniture"),
        },
        ["moment"] = new DateTimeOffset(2013, 9, 12, 22, 49, 27, TimeSpan.FromHours(5.5)),
        ["day"] = new DateTime(2013, 9, 12, 22, 49, 27, DateTimeKind.Utc),
    };

    private static ScriptObject Product(string title, string type) => new() { ["title"] = title, ["type"] = type };
}
