using Scriban.Functions;
using Scriban.Runtime;
using Site.Context;
using Site.Html;
using Site.Models;
using Site.Theming;

namespace Site.Templates;

/// <summary>What the site's templates can call beyond Scriban's own functions.</summary>
internal sealed class TemplateFunctions
{
    private readonly SiteContext _site;
    private readonly Translations _translations;
    private readonly CardPartials _cards;

    public TemplateFunctions(SiteContext site) => (_site, _translations, _cards) = (site, site.Theme.Translations, new(site, ToBuiltins));

    /// <summary>Scriban's built-ins with the site's functions and its <c>include</c> among them.</summary>
    public ScriptObject ToBuiltins()
    {
        var builtins = new BuiltinFunctions();
        builtins.SetValue("include", new IncludeFunction(_site.Theme), true);
        builtins.SetValue("include_card", new IncludeCardFunction(_site.Theme, _cards), true);
        Forbid((ScriptObject)builtins["math"]!, "math", "use what the model has, such as article.id", "random", "uuid");
        var date = new DateFunction(_translations);
        Forbid(date, "date", "use site.updated", "now", "utc_now");
        builtins.SetValue("date", date, true);
        builtins.SetValue("t", new TranslateFunction(_translations), true);
        builtins.SetValue("raw", new DirectFunction<object?, HtmlContent>(
            text => text as HtmlContent ?? new RawHtml(text?.ToString() ?? "")), true);
        builtins.SetValue("url", new DirectFunction<string, string>(path => _site.Urls.Local(path.TrimStart('/'))), true);
        builtins.SetValue("absolute", new DirectFunction<string, string>(Absolute), true);
        builtins.SetValue("asset", new DirectFunction<string, string>(Asset), true);
        builtins.SetValue("number", new DirectFunction<double, string>(n => n.ToString("#,##0.##", _translations.Numbers)), true);
        foreach (var name in PageModel.OfKinds)
            builtins.SetValue(name, null, true);
        return builtins;
    }

    private static void Forbid(ScriptObject functions, string group, string cure, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            functions.SetValue(name, new ForbiddenFunction($"{group}.{name}", cure), true);
    }

    private string Asset(string name) => _site.Assets.TryGetValue(name, out var asset)
        ? _site.Urls.Local(asset.Path)
        : throw new ArgumentException($"no asset '{name}' below theme/assets");

    private string Absolute(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute is { Scheme: "http" or "https" }
            ? url
            : new Uri(_site.Settings.Url, url).AbsoluteUri;
}
