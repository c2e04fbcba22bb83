using System.Diagnostics;
using System.Text.Json;
using Site.Search;
using Site.Tests.Publishing;

namespace Site.Tests.Search;

/// <summary>The theme's search script, run by Node.js as a browser would run it, on index files that lie in a folder.</summary>
public sealed class SearchScript : IDisposable
{
    private const string Stub = """
        import { readFileSync } from 'node:fs';
        globalThis.document = { baseURI: 'http://site.test/', getElementById: () => null };
        const fetched = [];
        globalThis.fetch = async url => {
          const path = new URL(url).pathname.slice(1);
          fetched.push(path);
          return { ok: true, json: async () => JSON.parse(readFileSync(new URL(path, import.meta.url))) };
        };
        const { terms, find, Index } = await import('./search.mjs');
        const input = JSON.parse(readFileSync(0));

        """;

    private readonly TemporaryFolder _folder = new();

    public SearchScript()
    {
        Tools.Require("node");
        File.Copy(Repository.PathOf("theme/assets/search.js"), _folder.At("search.mjs"));
    }

    /// <summary>The terms of each text.</summary>
    public string[][] Terms(IReadOnlyList<string> texts)
        => Run<string[][]>("console.log(JSON.stringify(input.map(text => terms(text))));", texts);

    /// <summary>Looks for each query, from the first fetch on.</summary>
    public Answer[] Find(IReadOnlyCollection<SearchFile> files, params string[] queries)
    {
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.At(file.Path))!);
            File.WriteAllBytes(_folder.At(file.Path), file.Content.Span);
        }

        const string Script = """
            const answers = [];
            for (const query of input) {
              const index = new Index('/search/index.json');
              fetched.length = 0;
              const { numbers, partly } = await find(index, [...new Set(terms(query))], !/\s$/.test(query));
              const items = await Promise.all(numbers.slice(0, 10).map(number => index.document(number)));
              answers.push({ urls: items.map(item => item.u), total: numbers.length, partly, fetched: [...new Set(fetched)] });
            }
            console.log(JSON.stringify(answers));
            """;
        return Run<Answer[]>(Script, queries);
    }

    public void Dispose() => _folder.Dispose();

    private T Run<T>(string script, object input)
    {
        File.WriteAllText(_folder.At("run.mjs"), Stub + script);
        using var node = Process.Start(new ProcessStartInfo("node", [_folder.At("run.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        JsonSerializer.Serialize(node.StandardInput.BaseStream, input);
        node.StandardInput.Close();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        node.ExitCode.ShouldBe(0);
        return JsonSerializer.Deserialize<T>(output, JsonSerializerOptions.Web)!;
    }

    /// <summary>What a query found.</summary>
    /// <param name="Urls">Of the first ten documents, best first.</param>
    /// <param name="Total">How many documents there were.</param>
    /// <param name="Partly">Whether none had all words.</param>
    /// <param name="Fetched">Every file that was read for it.</param>
    public sealed record Answer(string[] Urls, int Total, bool Partly, string[] Fetched);
}
