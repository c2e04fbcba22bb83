using System.Text.RegularExpressions;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Gives each document other content, in which a search text is replaced by the document's own.</summary>
public class ReplaceWithContent : ParallelConfigModule<string>
{
    private readonly string _search;
    private bool _isRegex;
    private RegexOptions _regexOptions;

    public ReplaceWithContent(string search, Config<string> content)
        : base(content, true) => _search = search;

    /// <summary>Searches the document's own content for a regular expression, and replaces its matches by the other.</summary>
    public ReplaceWithContent IsRegex(RegexOptions regexOptions = RegexOptions.None)
    {
        _isRegex = true;
        _regexOptions = regexOptions;
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, string value)
    {
        var content = value ?? string.Empty;
        if (!string.IsNullOrEmpty(_search))
        {
            var own = await input.GetContentStringAsync();
            content = _isRegex
                ? Regex.Replace(own, _search, content, _regexOptions)
                : content.Replace(_search, own, StringComparison.Ordinal);
        }

        return [input.Clone(content, input.ContentProvider.MediaType)];
    }
}
