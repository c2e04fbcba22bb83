using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Site.Tests;

/// <summary>One folder of a project that uses another, and the first place where it does.</summary>
/// <param name="From">The folder below the project's; <c>.</c> for the project's own.</param>
/// <param name="To">As <paramref name="From"/>.</param>
/// <param name="Example">File, line and the type that is used there.</param>
internal sealed record FolderArrow(string From, string To, string Example)
{
    public override string ToString() => $"{From} → {To} ({Example})";
}

/// <summary>
/// Which folders of a project use which, as the compiler binds every name: a using line, an alias, a <c>var</c>,
/// a constant or a <c>nameof</c> hides nothing.
/// </summary>
internal static partial class FolderArrows
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <param name="folder">The project's folder, absolute.</param>
    public static IReadOnlyList<FolderArrow> OfProject(string folder)
    {
        var usings = Directory.EnumerateFiles(folder, "*.csproj")
            .SelectMany(project => UsingItems().Matches(File.ReadAllText(project)).Select(m => $"global using {m.Groups[1].Value};"));
        var sources = SourcesOf(folder).Select(file => (file, File.ReadAllText(Path.Combine(folder, file))));
        return OfSources(Path.GetFileName(folder), [.. sources], string.Join(' ', usings));
    }

    /// <summary>The project's own files, relative to its folder, with forward slashes, ordinal order.</summary>
    public static IEnumerable<string> SourcesOf(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <param name="assembly">The name of the project's assembly, which is not bound against.</param>
    /// <param name="sources">Paths relative to the project, and what the files hold.</param>
    /// <param name="usings">Global usings besides those that every project has.</param>
    public static IReadOnlyList<FolderArrow> OfSources(string assembly, IReadOnlyList<(string Path, string Text)> sources, string usings = "")
    {
        var trees = sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, path: s.Path)).ToArray();
        var compilation = CSharpCompilation.Create(
            assembly, [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings + usings)], References(assembly));
        var arrows = new Dictionary<(string, string), FolderArrow>();
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                foreach (var used in TypesOf(model.GetSymbolInfo(name)))
                    Add(arrows, tree, name, used);
            }
        }

        return [.. arrows.OrderBy(a => a.Key).Select(a => a.Value)];
    }

    /// <summary>The folders of a way that ends where it began; empty where no such way is.</summary>
    public static IReadOnlyList<string> CycleIn(IReadOnlyList<FolderArrow> arrows)
    {
        var targets = arrows.ToLookup(a => a.From, a => a.To);
        var done = new HashSet<string>();
        return arrows.Select(a => Walk(a.From, [])).FirstOrDefault(way => way.Count > 0) ?? [];

        List<string> Walk(string folder, List<string> way)
        {
            if (way.IndexOf(folder) is >= 0 and var at)
                return [.. way[at..], folder];
            if (!done.Add(folder))
                return [];

            way.Add(folder);
            var cycle = targets[folder].Select(to => Walk(to, way)).FirstOrDefault(found => found.Count > 0) ?? [];
            way.RemoveAt(way.Count - 1);
            return cycle;
        }
    }

    private static void Add(Dictionary<(string, string), FolderArrow> arrows, SyntaxTree tree, SimpleNameSyntax name, ITypeSymbol used)
    {
        var from = FolderOf(tree.FilePath);
        foreach (var declared in used.OriginalDefinition.DeclaringSyntaxReferences)
        {
            var to = FolderOf(declared.SyntaxTree.FilePath);
            if (from != to && declared.SyntaxTree.FilePath.Length > 0)
            {
                var line = tree.GetLineSpan(name.Span).StartLinePosition.Line + 1;
                arrows.TryAdd((from, to), new FolderArrow(from, to, $"{tree.FilePath}:{line} uses {used.Name}"));
            }
        }
    }

    /// <summary>The type that a name names, or that declares the member it names.</summary>
    private static IEnumerable<ITypeSymbol> TypesOf(SymbolInfo info) =>
        (info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols)
            .Select(s => s as ITypeSymbol ?? s.ContainingType).OfType<ITypeSymbol>();

    public static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : ".";

    private static IEnumerable<MetadataReference> References(string assembly) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileNameWithoutExtension(file).Equals(assembly, StringComparison.OrdinalIgnoreCase))
            .Select(file => MetadataReference.CreateFromFile(file));

    [GeneratedRegex("<Using Include=\"([^\"]+)\"")]
    private static partial Regex UsingItems();
}
