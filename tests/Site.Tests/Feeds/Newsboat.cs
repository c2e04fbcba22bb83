namespace Site.Tests.Feeds;

/// <summary>The feed reader newsboat with one subscription, in a folder of its own.</summary>
internal sealed class Newsboat
{
    private readonly string _folder;

    public Newsboat(string folder, string feed)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "urls"), feed + "\n");
        File.WriteAllText(Path.Combine(folder, "config"), "");
    }

    private string Cache => Path.Combine(_folder, "cache.db");

    public void Reload() => Run("reload");

    /// <summary>The titles of unread items, once newsboat itself has said how many there are.</summary>
    public string[] Unread()
    {
        var titles = Query("select title from rss_item where unread = 1 order by pubDate desc");
        Run("print-unread").ShouldStartWith($"{titles.Length} unread");
        return titles;
    }

    public string Content(string guid) => Query($"select content from rss_item where guid like '{guid}'").ShouldHaveSingleItem();

    public void ReadAll() => Query("update rss_item set unread = 0");

    private string Run(string command)
    {
        var (status, said) = Tools.Run("newsboat", "-C", Path.Combine(_folder, "config"), "-u", Path.Combine(_folder, "urls"), "-c", Cache, "-x", command);
        status.ShouldBe(0, said);
        return said;
    }

    private string[] Query(string sql)
    {
        const string Program = """
            import json, sqlite3, sys
            with sqlite3.connect(sys.argv[1]) as cache:
                print(json.dumps([row[0] for row in cache.execute(sys.argv[2])]))
            """;
        var (status, said) = Tools.Run("python3", "-c", Program, Cache, sql);
        status.ShouldBe(0, said);
        return System.Text.Json.JsonSerializer.Deserialize<string[]>(said)!;
    }
}
