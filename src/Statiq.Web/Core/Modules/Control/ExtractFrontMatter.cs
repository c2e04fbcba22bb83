using System.Text.RegularExpressions;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs modules on what stands above a line of delimiters at the top of a document's content, and gives the document
/// the metadata that they find. The front matter leaves the content unless told otherwise.
/// </summary>
public class ExtractFrontMatter : ParentModule
{
    private readonly string _end;
    private string _start;
    private bool _ignoreOnFirstLine = true;
    private bool _preserve;

    /// <summary>The delimiter is a line of dashes.</summary>
    public ExtractFrontMatter(params IModule[] modules)
        : this('-', modules)
    {
    }

    /// <summary>The delimiter is a line of nothing but the text.</summary>
    public ExtractFrontMatter(string delimiter, params IModule[] modules)
        : base(modules) => _end = Once(delimiter);

    /// <summary>The delimiter is a line of nothing but the character, once or more.</summary>
    public ExtractFrontMatter(char delimiter, params IModule[] modules)
        : base(modules) => _end = Repeated(delimiter);

    /// <summary>A delimiter on the first line opens the front matter instead of ending it.</summary>
    public ExtractFrontMatter IgnoreDelimiterOnFirstLine(bool ignore = true)
    {
        _ignoreOnFirstLine = ignore;
        return this;
    }

    /// <summary>Without this delimiter on the first line there is no front matter.</summary>
    public ExtractFrontMatter RequireStartDelimiter(string startDelimiter)
    {
        _start = Once(startDelimiter);
        return this;
    }

    public ExtractFrontMatter RequireStartDelimiter(char startDelimiter)
    {
        _start = Repeated(startDelimiter);
        return this;
    }

    public ExtractFrontMatter PreserveFrontMatter(bool preserveFrontMatter = true)
    {
        _preserve = preserveFrontMatter;
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var content = await input.GetContentStringAsync();
        if (Match(content) is not { Success: true } match)
            return [input];

        var rest = _preserve ? input.ContentProvider : context.GetContentProvider(content[match.Length..], input.ContentProvider.MediaType);
        var outputs = await context.ExecuteModulesAsync(Children, input.Clone(match.Groups["matter"].Value).Yield());
        return outputs.Length == 0 ? [input] : [outputs[0].Clone(rest)];
    }

    private Match Match(string content)
    {
        const string Line = @"[^\S\n]*(?:\r?\n|\z)";
        var start = _start is not null ? _start + Line : _ignoreOnFirstLine ? $"(?:{_end}{Line})?" : string.Empty;
        return Regex.Match(content, $@"\A{start}(?<matter>.*?)^{_end}{Line}", RegexOptions.Singleline | RegexOptions.Multiline);
    }

    private static string Once(string delimiter) => Regex.Escape(delimiter.ThrowIfNullOrEmpty(nameof(delimiter)));

    private static string Repeated(char delimiter) => $"(?:{Regex.Escape(delimiter.ToString())})+";
}
