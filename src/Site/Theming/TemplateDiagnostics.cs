using Articles;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Site.Theming;

/// <summary>From Scriban's messages to the house form.</summary>
internal static class TemplateDiagnostics
{
    public static Diagnostic ToDiagnostic(this LogMessage message) =>
        At(message.Span, message.Message, "see theme/README.md for what templates can do");

    /// <param name="failure">What stopped the rendering.</param>
    /// <param name="page">What was being rendered: the article's source, or the page's path.</param>
    /// <param name="includers">The places that included one another on the way there, the innermost first.</param>
    public static Diagnostic ToDiagnostic(this ScriptRuntimeException failure, string page, IEnumerable<string> includers) =>
        At(failure.Span, failure.OriginalMessage,
            $"while rendering {page}{string.Concat(includers.Select(place => $", included at {place}"))}");

    /// <param name="span">Where it is asked for.</param>
    /// <param name="member">What no object of the model has.</param>
    /// <param name="cure">What may be meant.</param>
    public static Diagnostic ToUnknownMember(this SourceSpan span, string member, string cure) =>
        At(span, $"nothing that a template gets has a member '{member}', so this is always empty", cure) with
        {
            Severity = Severity.Warning,
        };

    private static Diagnostic At(SourceSpan span, string what, string cure) =>
        new(span.FileName ?? "template", span.Start.Line + 1, span.Start.Column + 1, Severity.Error,
            what.ReplaceLineEndings(" ").TrimEnd('.', ' '), cure);
}
