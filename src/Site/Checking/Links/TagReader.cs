using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Site.Checking.Links;

/// <summary>
/// Walks over the start tags of a page and their attributes, without making anything of them: a page is read at the speed of its bytes.
/// </summary>
/// <param name="html">UTF-8.</param>
internal ref struct TagReader(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> NameEnd = SearchValues.Create(" \t\r\n\f/>"u8);
    private static readonly SearchValues<byte> AttributeEnd = SearchValues.Create(" \t\r\n\f/>="u8);
    private static readonly SearchValues<byte> ValueEnd = SearchValues.Create(" \t\r\n\f>"u8);
    private static readonly SearchValues<byte> Space = SearchValues.Create(" \t\r\n\f"u8);

    private readonly ReadOnlySpan<byte> _html = html;
    private int _at;
    private bool _isInTag;

    /// <summary>The name of the tag, as it is written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The name of the attribute that was read last, as it is written.</summary>
    public ReadOnlySpan<byte> Attribute { get; private set; }

    /// <summary>Its value without quotes; character references are as they are written.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Where that value begins.</summary>
    public int ValueAt { get; private set; }

    /// <summary>Goes to the next start tag; false at the end of the page.</summary>
    // Compiled for good at once: a build is over before a loop this hot would be compiled again.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        Leave();
        while (_html[_at..].IndexOf((byte)'<') is >= 0 and var next)
        {
            _at += next + 1;
            TagAt = _at - 1;
            if (_at < _html.Length && char.IsAsciiLetter((char)_html[_at]))
            {
                Name = Take(NameEnd);
                _isInTag = true;
                return true;
            }

            if (_html[_at..].StartsWith("!--"u8))
                SkipPast("-->"u8);
        }

        return false;
    }

    /// <summary>Goes to the next attribute of the tag; false after its last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool ReadAttribute()
    {
        while (_at < _html.Length && (_html[_at] == '/' || Space.Contains(_html[_at])))
            _at++;
        if (!_isInTag || _at >= _html.Length || _html[_at] == '>')
        {
            _isInTag = false;
            return false;
        }

        Attribute = Take(AttributeEnd);
        Value = default;
        ValueAt = _at;
        SkipSpace();
        if (_at < _html.Length && _html[_at] == '=')
            ReadValue();
        return true;
    }

    /// <summary>The text up to the next tag, for an element that can hold nothing else; to be asked for after the attributes.</summary>
    public readonly ReadOnlySpan<byte> Text
    {
        get
        {
            var rest = _html[Math.Min(_html.Length, _at + 1)..];
            return rest.IndexOf((byte)'<') is >= 0 and var end ? rest[..end] : rest;
        }
    }

    /// <summary>
    /// What stands between an element's tags where that is no markup, such as a style sheet; to be asked for after the attributes.
    /// </summary>
    public readonly ReadOnlySpan<byte> RawText => _html.Slice(RawTextAt, EndOfRawText() - RawTextAt);

    /// <summary>Where that begins.</summary>
    public readonly int RawTextAt => Math.Min(_html.Length, _at + 1);

    /// <summary>Where the tag begins.</summary>
    public int TagAt { get; private set; }

    private void ReadValue()
    {
        _at++;
        SkipSpace();
        if (_at < _html.Length && _html[_at] is (byte)'"' or (byte)'\'')
        {
            var rest = _html[(_at + 1)..];
            var end = rest.IndexOf(_html[_at]);
            Value = end < 0 ? rest : rest[..end];
            ValueAt = _at + 1;
            _at += Value.Length + (end < 0 ? 1 : 2);
            return;
        }

        ValueAt = _at;
        Value = Take(ValueEnd);
    }

    // What a script or a style sheet holds is no markup, nor what is typed into a form.
    private void Leave()
    {
        while (_isInTag)
            ReadAttribute();
        if (IsRaw())
            _at = EndOfRawText();
        Name = default;
    }

    private readonly bool IsRaw() => Name.Length switch
    {
        5 => Ascii.EqualsIgnoreCase(Name, "style"u8) || (Ascii.EqualsIgnoreCase(Name, "title"u8) && _html[_at - 1] != '/'),
        6 => Ascii.EqualsIgnoreCase(Name, "script"u8),
        8 => Ascii.EqualsIgnoreCase(Name, "textarea"u8),
        _ => false,
    };

    private readonly int EndOfRawText()
    {
        var at = RawTextAt;
        while (_html[at..].IndexOf("</"u8) is >= 0 and var next)
        {
            at += next;
            if (at + 2 + Name.Length <= _html.Length && Ascii.EqualsIgnoreCase(_html.Slice(at + 2, Name.Length), Name))
                return at;
            at += 2;
        }

        return _html.Length;
    }

    private ReadOnlySpan<byte> Take(SearchValues<byte> ends)
    {
        var rest = _html[_at..];
        var end = rest.IndexOfAny(ends) is >= 0 and var found ? found : rest.Length;

        // An attribute has at least one character, whatever it is, so that the reader gets on.
        var taken = rest[..Math.Min(rest.Length, Math.Max(end, 1))];
        _at += taken.Length;
        return taken;
    }

    private void SkipSpace()
    {
        while (_at < _html.Length && Space.Contains(_html[_at]))
            _at++;
    }

    private void SkipPast(ReadOnlySpan<byte> end) =>
        _at = _html[_at..].IndexOf(end) is >= 0 and var found ? _at + found + end.Length : _html.Length;
}
