using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Site.Templates;

/// <summary>A page's bytes while a template writes them: UTF-8 into one buffer that the next page uses again.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private readonly ArrayBufferWriter<byte> _bytes = new(32 * 1024);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    public void Write(ReadOnlySpan<byte> utf8) => _bytes.Write(utf8);

    public void Write(string text, int offset, int count) => Encoding.UTF8.GetBytes(text.AsSpan(offset, count), _bytes);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => Encoding.UTF8.GetString(Written);
}
