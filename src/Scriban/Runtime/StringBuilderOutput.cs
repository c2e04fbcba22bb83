using System.Text;

namespace Scriban.Runtime;

/// <summary>An output that collects text.</summary>
public class StringBuilderOutput : IScriptOutput
{
    private const int FirstCapacity = 1024;

    public StringBuilderOutput()
        : this(new StringBuilder(FirstCapacity))
    {
    }

    public StringBuilderOutput(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Builder = builder;
    }

    public StringBuilder Builder { get; }

    public void Write(string text, int offset, int count) => Builder.Append(text, offset, count);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => Builder.ToString();
}
