namespace Scriban.Runtime;

/// <summary>Where a rendered template goes. Static text arrives as a part of the template's own string.</summary>
public interface IScriptOutput
{
    void Write(string text, int offset, int count);

    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}
