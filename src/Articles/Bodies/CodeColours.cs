using System.Collections.Frozen;
using System.Net;
using System.Text;
using ColorCode;
using ColorCode.Common;
using ColorCode.Parsing;
using ColorCode.Styling;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Articles.Bodies;

/// <summary>
/// A piece of code with its parts named as classes, which the theme gives colours; plain where its language is not known.
/// </summary>
internal sealed class CodeColours : CodeBlockRenderer
{
    // The library's expressions take time that grows with the square of a line made for that, so a text cannot ask for much of it.
    private const int LongestCode = 4_000;
    private const int MostOfText = 20_000;

    private int _coloured;

    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        if (obj is not FencedCodeBlock { Info: { Length: > 0 } language } || MarkupOf(language, obj.Lines.ToString()) is not { } markup)
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<pre><code class=\"language-").WriteEscape(language).Write("\">").Write(markup).WriteLine("\n</code></pre>");
    }

    private string? MarkupOf(string language, string code)
    {
        if (code.Length > LongestCode || (_coloured += code.Length) > MostOfText
            || !Known.TryGetValue(language, out var id) || ColorCode.Languages.FindById(id) is not { } known)
            return null;
        return new Painter().Paint(code, known);
    }

    /// <summary>
    /// By what people write. Of CSS, and of what may hold CSS, the library's expressions take time that grows with the cube: HTML is
    /// coloured as XML.
    /// </summary>
    private static readonly FrozenDictionary<string, string> Known = new (string Id, string[] Names)[]
    {
        (LanguageId.CSharp, ["cs", "csharp", "c#"]),
        (LanguageId.JavaScript, ["js", "javascript"]),
        (LanguageId.Json, ["json"]),
        (LanguageId.TypeScript, ["ts", "typescript"]),
        (LanguageId.Python, ["py", "python"]),
        (LanguageId.PowerShell, ["ps1", "powershell"]),
        (LanguageId.Xml, ["xml", "html", "svg", "xhtml", "rss", "atom"]),
        (LanguageId.Cpp, ["c", "cpp", "c++"]),
        (LanguageId.FSharp, ["fs", "fsharp", "f#"]),
        (LanguageId.Java, ["java"]),
        (LanguageId.Sql, ["sql"]),
        (LanguageId.Haskell, ["hs", "haskell"]),
    }.SelectMany(language => language.Names.Select(name => KeyValuePair.Create(name, language.Id)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private sealed class Painter() : CodeColorizerBase(new StyleDictionary(), null!)
    {
        private readonly StringBuilder _markup = new();

        public string Paint(string code, ILanguage language)
        {
            languageParser.Parse(code, language, Write);
            return _markup.ToString();
        }

        protected override void Write(string parsedSourceCode, IList<Scope> scopes) =>
            Write(parsedSourceCode, 0, parsedSourceCode.Length, scopes);

        private void Write(string code, int start, int end, IEnumerable<Scope> scopes)
        {
            foreach (var scope in scopes.OrderBy(scope => scope.Index))
            {
                var (first, last) = (Math.Max(start, scope.Index), Math.Min(end, scope.Index + scope.Length));
                if (last <= first)
                    continue;
                Write(code.AsSpan(start, first - start));
                var name = NameOf(scope.Name);
                if (name is not null)
                    _markup.Append("<span class=\"").Append(name).Append("\">");
                Write(code, first, last, scope.Children);
                if (name is not null)
                    _markup.Append("</span>");
                start = last;
            }

            Write(code.AsSpan(start, end - start));
        }

        private void Write(ReadOnlySpan<char> code) => _markup.Append(WebUtility.HtmlEncode(code.ToString()));

        // The library tells sixty kinds of things apart, by names such as "XML Attribute Value".
        private static string? NameOf(string scope) => scope switch
        {
            _ when Has(scope, "Comment") => "comment",
            _ when Has(scope, "String", "Value") => "string",
            _ when Has(scope, "Keyword", "Preprocessor") => "keyword",
            _ when Has(scope, "Number") => "number",
            _ when Has(scope, "Attribute", "Key") => "attribute",
            _ when Has(scope, "Name", "Type") => "name",
            _ => null,
        };

        private static bool Has(string scope, params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                if (scope.Contains(word, StringComparison.Ordinal))
                    return true;
            }

            return false;
        }
    }
}
