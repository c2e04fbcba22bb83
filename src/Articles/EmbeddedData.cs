using System.Text;

namespace Articles;

/// <summary>The tables that come with the code: UTF-8 text, one entry a line, <c>#</c> for remarks.</summary>
internal static class EmbeddedData
{
    /// <summary>The lines of a table, remarks and empty ones left out.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The words of a table, separated by white space.</summary>
    public static IEnumerable<string> Words(string name) =>
        Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of a table whose lines begin with a label and a colon.</summary>
    public static IEnumerable<string> LabelledWords(string name) =>
        Lines(name).SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
