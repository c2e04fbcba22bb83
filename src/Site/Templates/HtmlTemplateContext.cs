using Articles;
using Articles.Editing;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Html;
using Site.Models;
using Site.Settings;
using Site.Theming;

namespace Site.Templates;

/// <summary>
/// A template context that escapes what expressions give, so that no template's author has to remember to.
/// Text of the template itself and <see cref="HtmlContent"/> pass as they are. Used by one thread at a time, for many pages.
/// </summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    /// <summary>Buffers of partials that are not being rendered: one for each level of nesting.</summary>
    private readonly Stack<Utf8Output> _scratch = [];

    private readonly TemplateLimits _limits;
    private int _steps;
    private long _allocatedBefore = long.MaxValue;
    private long _started = long.MaxValue;
    private TimeSpan _workedBefore;

    /// <summary>After a failure: the places that included one another on the way to it, the innermost first.</summary>
    public List<string> Includers { get; } = [];

    /// <summary>What the page asked for that no object of the model has.</summary>
    public List<Diagnostic> Unknown { get; } = [];

    /// <param name="builtin">What every template can call.</param>
    /// <param name="limits">How far a page may go.</param>
    /// <param name="cancel">Stops the page that is being rendered.</param>
    public HtmlTemplateContext(ScriptObject builtin, TemplateLimits limits, CancellationToken cancel)
        : base(builtin)
    {
        _limits = limits;
        LoopLimit = limits.Loops;
        RecursiveLimit = limits.Recursion;
        ObjectRecursionLimit = limits.ObjectDepth;
        LimitToString = limits.StringLength;
        OutputLimit = limits.PageLength;
        RegexTimeOut = limits.Regex;
        OnStringLimit = OnOutputLimit = ScriptLimitBehavior.Throw;
        StrictVariables = true;
        TryGetMember = FindUnknown;
        CancellationToken = cancel;
    }

    /// <summary>Begins a page: what it may take of memory and time counts from here, on this thread.</summary>
    public void Start()
    {
        Unknown.Clear();
        (_allocatedBefore, _started, _workedBefore) =
            (GC.GetAllocatedBytesForCurrentThread(), Environment.TickCount64, ThreadClock.Now);
    }

    /// <summary>What the page took of processor time so far.</summary>
    public TimeSpan Worked => ThreadClock.Now - _workedBefore;

    /// <summary>Every step of a template comes through here; each sixteenth is held to the limits.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if ((++_steps & 15) == 0)
            HoldToLimits(scriptNode);
        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    // Called for a member that an object has not; it is nothing all the same.
    private bool FindUnknown(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (!ModelMembers.All.Contains(member))
            Unknown.Add(span.ToUnknownMember(member, NearestKey.Find(member, ModelMembers.Sorted) is { } nearest
                ? $"did you mean '{nearest}'?"
                : "see theme/README.md for what there is"));
        return false;
    }

    private void HoldToLimits(ScriptNode? node)
    {
        if (GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore > _limits.Memory)
            throw new ScriptRuntimeException(node?.Span ?? CurrentSpan, $"the page takes more than {_limits.Memory >> 20} MB of memory");

        // No page works for longer than it takes; and to ask for the one is quicker than for the other.
        if (Environment.TickCount64 - _started > _limits.Page.TotalMilliseconds && Worked > _limits.Page)
            throw new ScriptRuntimeException(node?.Span ?? CurrentSpan, $"the page takes more than {_limits.Page.TotalSeconds:0} seconds");
    }

    /// <summary>Writes the partial's output where the template that includes it stands.</summary>
    public void Print(Template partial) => Evaluate(partial.Page!);

    /// <summary>The partial's output, which is HTML: its own expressions were escaped on the way.</summary>
    public RawHtml Render(Template partial)
    {
        var output = _scratch.TryPop(out var used) ? used : new();
        output.Clear();
        PushOutput(output);
        try
        {
            Evaluate(partial.Page!);
            return new(output.Written.ToArray());
        }
        finally
        {
            PopOutput();
            _scratch.Push(output);
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null)
            return this;

        // What is printed with an indent or captured goes through the library, which knows of indents and captures.
        if (Output is not Utf8Output output)
            return Write(textAsObject is HtmlContent html ? html.ToString() : Escape(ToText(textAsObject)));
        if (textAsObject is HtmlContent content)
            content.WriteTo(output);
        else if (string.IsNullOrEmpty(CurrentIndent))
            output.WriteEscaped(ToText(textAsObject));
        else
            Write(Escape(ToText(textAsObject)));
        return output.Length <= OutputLimit
            ? this
            : throw new ScriptRuntimeException(span, $"Rendered output exceeds OutputLimit `{OutputLimit}`.");
    }

    private string ToText(object value) => value as string ?? ObjectToString(value) ?? "";

    private static string Escape(string text)
    {
        var output = new Utf8Output(text.Length);
        output.WriteEscaped(text);
        return output.ToString();
    }
}
