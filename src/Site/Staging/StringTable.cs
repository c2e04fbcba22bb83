namespace Site.Staging;

/// <summary>Every string of a file once, by its number.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];

    /// <exception cref="FormatException">There is no such number.</exception>
    public string this[int number] =>
        (uint)number < (uint)_strings.Count ? _strings[number] : throw new FormatException("a string that is not there");

    /// <summary>The number of a string.</summary>
    public int Add(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers[text] = number = _strings.Count;
            _strings.Add(text);
        }

        return number;
    }

    /// <summary>Writes how many strings there are, and their numbers.</summary>
    public void Add(BinaryWriter writer, string[] texts)
    {
        writer.Write7BitEncodedInt(texts.Length);
        foreach (var text in texts)
            writer.Write7BitEncodedInt(Add(text));
    }

    /// <summary>Reads what <see cref="Add(BinaryWriter, string[])"/> wrote.</summary>
    public string[] Read(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0)
            return [];
        if (count < 0 || count > reader.BaseStream.Length - reader.BaseStream.Position)
            throw new FormatException("more strings than there are bytes");
        var texts = new string[count];
        for (var at = 0; at < count; at++)
            texts[at] = this[reader.Read7BitEncodedInt()];
        return texts;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(_strings.Count);
        foreach (var text in _strings)
            writer.Write(text);
    }

    public static StringTable Read(BinaryReader reader, int most)
    {
        var table = new StringTable();
        for (var left = Math.Min(reader.Read7BitEncodedInt(), most); left > 0; left--)
            table._strings.Add(reader.ReadString());
        return table;
    }
}
