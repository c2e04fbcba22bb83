using Articles.Reading;

namespace Articles_Tests;

/// <summary>The real texts, copied beside the tests.</summary>
internal static class Seeds
{
    public static ArticleReading Read(string name) =>
        ArticleReader.Read("seeds/" + name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", name)), new ReadingOptions());
}
