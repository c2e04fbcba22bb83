using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A template that cannot be rendered further. <see cref="Exception.Message"/> is <c>name(line,column) : error : what</c>.</summary>
public class ScriptRuntimeException : Exception
{
    public ScriptRuntimeException(SourceSpan span, string message)
        : base(message) => Span = span;

    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException)
        : base(message, innerException) => Span = span;

    /// <summary>Whether <see cref="ToString"/> tells the exception behind this one, too.</summary>
    public static bool EnableDisplayInnerException { get; set; }

    public SourceSpan Span { get; }

    /// <summary>What went wrong, without the place.</summary>
    public string OriginalMessage => base.Message;

    public override string Message => new LogMessage(ParserMessageType.Error, Span, base.Message).ToString();

    public override string ToString() => EnableDisplayInnerException && InnerException is { } inner
        ? string.Join(Environment.NewLine, Message, inner.Message, inner.StackTrace)
        : Message;
}
