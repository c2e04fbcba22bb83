using System.Text.RegularExpressions;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Replaces text in each document's content: every place where a string is found or a regular expression matches.</summary>
public class ReplaceInContent : ParallelConfigModule<string>
{
    private readonly string _search;
    private readonly Func<Match, IDocument, string> _contentFinder;
    private bool _isRegex;
    private RegexOptions _regexOptions;

    public ReplaceInContent(string search, Config<string> content)
        : base(content, true) => _search = search;

    public ReplaceInContent(string search, Func<Match, string> contentFinder)
        : this(search, (match, _) => contentFinder(match))
    {
    }

    public ReplaceInContent(string search, Func<Match, IDocument, string> contentFinder)
        : base(Config.FromValue<string>((string)null), true)
    {
        _search = search;
        _contentFinder = contentFinder ?? throw new ArgumentNullException(nameof(contentFinder));
        _isRegex = true;
    }

    public ReplaceInContent IsRegex(RegexOptions regexOptions = RegexOptions.None)
    {
        _isRegex = true;
        _regexOptions = regexOptions;
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, string value)
    {
        if (string.IsNullOrEmpty(_search))
            return [input];

        var content = await input.GetContentStringAsync();
        var replaced = Replace(content, input, value ?? string.Empty);
        return content == replaced ? [input] : [input.Clone(replaced, input.ContentProvider.MediaType)];
    }

    private string Replace(string content, IDocument input, string value)
    {
        if (!_isRegex)
            return content.Replace(_search, value, StringComparison.Ordinal);

        return _contentFinder is null
            ? Regex.Replace(content, _search, value, _regexOptions)
            : Regex.Replace(content, _search, x => _contentFinder(x, input) ?? string.Empty, _regexOptions);
    }
}
