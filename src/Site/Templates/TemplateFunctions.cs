using Scriban.Functions;
using Scriban.Runtime;
using Site.Context;
using Site.Models;
using Site.Theming;

namespace Site.Templates;

/// <summary>What the site's templates can call beyond Scriban's own functions.</summary>
internal sealed class TemplateFunctions(SiteContext site)
{
    private readonly Translations _translations = site.Theme.Translations;

    /// <summary>Scriban's built-ins with the site's functions and its <c>include</c> among them.</summary>
    public ScriptObject ToBuiltins()
    {
        var builtins = new BuiltinFunctions();
        builtins.SetValue("include", new IncludeFunction(site.Theme), true);
        builtins.SetValue("date", new DateFunction(_translations), true);
        builtins.SetValue("t", new TranslateFunction(_translations), true);
        builtins.Import("raw", new Func<object?, RawHtml>(text => text as RawHtml ?? new(text?.ToString() ?? "")));
        builtins.Import("url", new Func<string, string>(path => site.Urls.Local(path.TrimStart('/'))));
        builtins.Import("absolute", new Func<string, string>(Absolute));
        builtins.Import("asset", new Func<string, string>(Asset));
        builtins.Import("number", new Func<double, string>(n => n.ToString("#,##0.##", _translations.Numbers)));
        return builtins;
    }

    private string Asset(string name) => site.Assets.TryGetValue(name, out var asset)
        ? site.Urls.Local(asset.Path)
        : throw new ArgumentException($"no asset '{name}' below theme/assets");

    private string Absolute(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute is { Scheme: "http" or "https" }
            ? url
            : new Uri(site.Settings.Url, url).AbsoluteUri;
}
