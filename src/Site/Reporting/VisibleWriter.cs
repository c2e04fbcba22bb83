using System.Text;

namespace Site.Reporting;

/// <summary>
/// Where all that the program prints passes: a call of <c>WriteLine</c> is one line, whatever is in it, and nothing printed is anything but
/// characters (<see cref="VisibleText"/>).
/// </summary>
/// <param name="inner">Where it is printed; it stays its owner's.</param>
internal sealed class VisibleWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>True where it is printed to this process's own terminal.</summary>
    public bool IsTerminal => ReferenceEquals(inner, Console.Out) && !Console.IsOutputRedirected;

    public override void Write(char value) => inner.Write(value is '\r' ? "" : VisibleText.Lines(value.ToString()));

    public override void Write(string? value) => inner.Write(VisibleText.Lines((value ?? "").ReplaceLineEndings("\n")));

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value) => inner.WriteLine(VisibleText.Line(value ?? ""));

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    public override void Flush() => inner.Flush();
}
