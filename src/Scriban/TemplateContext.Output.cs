using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    private const int KeptCapacity = 1 << 16;
    private readonly StringBuilderOutput _rootOutput = new();
    private readonly Stack<(IScriptOutput Output, int Written)> _outerOutputs = new();
    private readonly Stack<StringBuilderOutput> _spareOutputs = new();
    private IScriptOutput _output;
    private int _written;
    private bool _isAtLineStart;

    public IScriptOutput Output => _output;

    public int OutputCount => _outerOutputs.Count + 1;

    /// <summary>What every line of the output starts with at the moment; null for nothing.</summary>
    public string? CurrentIndent { get; set; }

    public void PushOutput() => PushOutput(_spareOutputs.TryPop(out var spare) ? spare : new StringBuilderOutput());

    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _outerOutputs.Push((_output, _written));
        (_output, _written) = (output, 0);
    }

    public IScriptOutput PopOutput()
    {
        if (_outerOutputs.Count == 0)
            throw new InvalidOperationException("Unexpected PopOutput for top level writer");
        var popped = _output;
        (_output, _written) = _outerOutputs.Pop();
        return popped;
    }

    /// <summary>Prints a value. Override this to escape: text of the template itself does not come this way.</summary>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is not null)
            Write(textAsObject as string ?? ObjectToString(textAsObject));
        return this;
    }

    public TemplateContext Write(string? text) => text is null ? this : Write(text, 0, text.Length);

    public TemplateContext Write(ScriptStringSlice slice) => Write(slice.FullText, slice.Index, slice.Length);

    public TemplateContext WriteLine() => Write(NewLine);

    public TemplateContext Write(string? text, int startIndex, int count)
    {
        if (text is null || count == 0)
            return this;
        if (CurrentIndent is null)
            WriteLimited(text, startIndex, count);
        else
            WriteIndented(text, startIndex, count, CurrentIndent);
        return this;
    }

    /// <summary>Pops an output of <see cref="PushOutput()"/>; its buffer is used again.</summary>
    internal string PopOutputText()
    {
        var popped = PopOutput();
        if (popped is not StringBuilderOutput { Builder: var builder } output || output.GetType() != typeof(StringBuilderOutput))
            return popped.ToString() ?? string.Empty;
        var text = builder.ToString();
        if (builder.Capacity <= KeptCapacity)
        {
            builder.Clear();
            _spareOutputs.Push(output);
        }

        return text;
    }

    /// <summary>What the output has collected. The outermost collector is emptied, so that the context can render the next template.</summary>
    internal string TakeOutput()
    {
        if (_output is not StringBuilderOutput output)
            return string.Empty;
        var text = output.ToString();
        if (ReferenceEquals(output, _rootOutput))
            ResetOutput();
        return text;
    }

    /// <summary>Sets the indentation that a statement prints under; gives the one to restore behind it.</summary>
    internal string? PushIndent(ScriptStatement statement)
    {
        var outer = CurrentIndent;
        if (AutoIndent && statement is ScriptExpressionStatement { Indent: { } indent })
        {
            CurrentIndent = outer is null ? indent : outer + indent;
            _isAtLineStart = false;
        }

        return outer;
    }

    private void WriteIndented(string text, int start, int count, string indent)
    {
        var end = start + count;
        while (start < end)
        {
            var newLine = text.IndexOf('\n', start, end - start);
            var isEmptyLine = newLine == start || (newLine == start + 1 && text[start] == '\r');
            if (_isAtLineStart && (IndentOnEmptyLines || !isEmptyLine))
                WriteLimited(indent, 0, indent.Length);
            var lineEnd = newLine < 0 ? end : newLine + 1;
            WriteLimited(text, start, lineEnd - start);
            _isAtLineStart = newLine >= 0;
            start = lineEnd;
        }
    }

    /// <summary>Writes what the limit still allows; where it cuts, three dots follow, and then nothing more.</summary>
    private void WriteLimited(string text, int start, int count)
    {
        if (LimitToString <= 0)
        {
            Send(text, start, count);
            return;
        }

        var room = LimitToString - _written;
        if (room < 0)
            return;
        if (count <= room)
        {
            _written += count;
            Send(text, start, count);
            return;
        }

        Send(text, start, room);
        Send("...", 0, 3);
        _written = int.MaxValue;
    }

    private void Send(string text, int start, int count)
    {
        if (IsAsync && _output is not StringBuilderOutput)
            _output.WriteAsync(text, start, count, CancellationToken).AsTask().GetAwaiter().GetResult();
        else
            _output.Write(text, start, count);
    }

    private void ResetOutput()
    {
        _rootOutput.Builder.Clear();
        _written = 0;
        _isAtLineStart = false;
        CurrentIndent = null;
    }
}
