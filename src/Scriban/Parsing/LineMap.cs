namespace Scriban.Parsing;

/// <summary>Turns offsets into positions. Lines end with LF, CR LF or a lone CR.</summary>
internal sealed class LineMap
{
    private readonly List<int> _lineStarts;
    private readonly TextPosition _origin;
    private int _current;

    public LineMap(string text, TextPosition origin)
    {
        _origin = origin;
        _lineStarts = [origin.Offset];
        var offset = origin.Offset;
        while (true)
        {
            var found = text.AsSpan(offset).IndexOfAny('\n', '\r');
            if (found < 0)
                break;
            offset += found + 1;
            if (text[offset - 1] == '\r' && offset < text.Length && text[offset] == '\n')
                offset++;
            _lineStarts.Add(offset);
        }
    }

    public TextPosition At(int offset)
    {
        var line = Line(offset);
        var column = offset - _lineStarts[line];
        return line == 0
            ? new TextPosition(offset, _origin.Line, _origin.Column + column)
            : new TextPosition(offset, _origin.Line + line, column);
    }

    private int Line(int offset)
    {
        if (offset < _lineStarts[_current])
            _current = Math.Max(0, _lineStarts.BinarySearch(offset) is var found && found >= 0 ? found : ~found - 1);
        while (_current + 1 < _lineStarts.Count && _lineStarts[_current + 1] <= offset)
            _current++;
        return _current;
    }
}
