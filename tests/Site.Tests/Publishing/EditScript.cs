using System.Globalization;

namespace Site.Tests.Publishing;

/// <summary>A site of thirty texts and what editors, designers and programmers do to it: a random script, the same for the same seed.</summary>
internal sealed class EditScript
{
    private static readonly string[] Places = ["Utrecht", "Groningen", "Zwolle", "Breda", "Arnhem", "Gent"];
    private static readonly string[] People = ["Jan de Vries", "Femke Halsema", "Mark Rutte", "Sigrid Kaag", "Piet Jansen", "Anna Bakker"];
    private static readonly string[] Subjects = ["de stikstof", "het klimaat", "de vaccinatie", "het voetbal", "de brug", "het spoor"];

    private readonly Random _random;
    private readonly TestSite _site;
    private readonly List<string> _texts = [];
    private int _made;

    public EditScript(TestSite site, int seed)
    {
        (_site, _random) = (site, new(seed));
        for (var number = 0; number < 30; number++)
            AddText();
    }

    /// <summary>Does one thing, and says what.</summary>
    public string Step() => _random.Next(14) switch
    {
        0 => Said("add", AddText()),
        1 => Edit("a sentence", text => text + $"\n{Sentence()}\n"),
        2 => Edit("a word", text => text.Replace("gaat", "komt", StringComparison.Ordinal) + " "),
        3 => Edit("the date", text => Header(text, $"date: 2022-{_random.Next(1, 13):00}-{_random.Next(1, 28):00}")),
        4 => Edit("the title", text => Header(text, $"title: Over {Pick(Subjects)} in {Pick(Places)}")),
        5 => Edit("draft", text => Header(text, $"draft: {(_random.Next(2) == 0 ? "true" : "false")}")),
        6 => Edit("tags", text => Header(text, $"tags+: [{Pick(Subjects)[3..]}]")),
        7 => Delete(),
        8 => Rename(),
        9 => Write("input/tags.yml", _random.Next(2) == 0 ? "aliases: {}\n" : $"never: [{Pick(Places)}]\n"),
        10 => Write("input/settings.yml", $"title: Krant {_random.Next(3)}\npage_size: {_random.Next(3, 6)}\nminimum_articles_per_tag: 2\n"),
        11 => Write("theme/templates/partials/kicker.html", $"<!-- {_random.Next(4)} -->\n"),
        12 => Write("input/over.md", $"---\nnav: Over {_random.Next(3)}\n---\nWie wij zijn, {_random.Next(3)}.\n"),
        _ => Write("theme/assets/site.css", $"body {{ color: #{_random.Next(8)}00 }}\n"),
    };

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    private string Sentence() =>
        $"In {Pick(Places)} gaat het over {Pick(Subjects)}, zegt {(_random.Next(3) == 0 ? "minister " : "")}{Pick(People)}.";

    private string AddText()
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"seeds/{_made:000}_{++_made:x16}.{(_random.Next(5) == 0 ? "md" : "txt")}");
        var isDated = _random.Next(3) > 0;
        _site.Write(path, (isDated ? $"---\ndate: 2022-{_random.Next(1, 13):00}-{_random.Next(1, 28):00}\n---\n" : "---\ndate: 2021-01-01\n---\n")
            + string.Join("\n\n", Enumerable.Range(0, _random.Next(2, 6)).Select(_ => $"{Sentence()} {Sentence()}")) + "\n");
        _texts.Add(path);
        return path;
    }

    private string Edit(string what, Func<string, string> edit)
    {
        var path = _texts[_random.Next(_texts.Count)];
        _site.Write(path, edit(File.ReadAllText(_site.PathOf(path))));
        return $"{what} of {path}";
    }

    private string Delete()
    {
        if (_texts.Count < 20)
            return Said("add", AddText());
        var path = _texts[_random.Next(_texts.Count)];
        _texts.Remove(path);
        File.Delete(_site.PathOf(path));
        return $"delete {path}";
    }

    private string Rename()
    {
        var at = _random.Next(_texts.Count);
        var (from, to) = (_texts[at], _texts[at].Replace("seeds/", $"seeds/m{_random.Next(100)}-", StringComparison.Ordinal));
        File.Move(_site.PathOf(from), _site.PathOf(to), overwrite: true);
        _texts[at] = to;
        return $"rename {from} to {to}";
    }

    private string Write(string path, string content)
    {
        _site.Write(path, content);
        return $"write {path}";
    }

    private static string Said(string what, string path) => $"{what} {path}";

    private static string Header(string text, string line)
    {
        var key = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
        return $"---\n{line}\n" + string.Join('\n', text.Split('\n').Skip(1).Where(other => !other.StartsWith(key, StringComparison.Ordinal)));
    }
}
