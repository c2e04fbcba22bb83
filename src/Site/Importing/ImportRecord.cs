using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Articles.Editing;
using Site.Files;
using Site.Publishing;
using Site.Publishing.Disks;
using Site.Settings;

namespace Site.Importing;

/// <summary>What an import wrote.</summary>
/// <param name="File">Below the site's root, with forward slashes.</param>
/// <param name="Hash">SHA-256 of the bytes that were written, in hexadecimal digits.</param>
internal sealed record ImportedFile(string File, string Hash);

/// <summary>
/// What imports wrote, by the key of each text and picture in its source: so that the next one changes what changed there, and nothing that
/// an editor changed here. A file of lines in the input folder, to be committed with the texts.
/// </summary>
internal sealed class ImportRecord
{
    /// <summary>Its file in the input folder.</summary>
    public const string Name = "imported.lock";

    private const int LongestKey = 2_000;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, ImportedFile> _files = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => _files.Keys;

    public IEnumerable<string> Files => _files.Values.Select(file => file.File);

    public static ImportRecord Read(BuildOptions options)
    {
        var record = new ImportRecord();
        var path = Path.Join(options.Input, Name);
        if (!File.Exists(path) || SourceFile.Read(path, FileKind.Rules, [options.Input], out _) is not { } bytes)
            return record;
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
            record.ReadLine(line.Trim());
        return record;
    }

    public ImportedFile? Find(string key) => _files.GetValueOrDefault(key);

    public void Note(string key, ImportedFile file)
    {
        if (key.Length <= LongestKey)
            _files[key] = file;
    }

    /// <exception cref="PublishException">The file system refuses.</exception>
    public void Write(BuildOptions options)
    {
        var path = Path.Join(options.Input, Name);
        var text = "# What `site import` wrote, so that it can be repeated. Commit this file.\n" + string.Concat(_files.Select(LineOf));
        try
        {
            Directory.CreateDirectory(options.Input);
            if (!File.Exists(path) || File.ReadAllText(path) != text)
                new Disk().Replace(path, text);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            throw PublishException.From(path, refusal);
        }
    }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string LineOf(KeyValuePair<string, ImportedFile> file)
    {
        var (key, name) = (JsonSerializer.Serialize(file.Key, Readable), JsonSerializer.Serialize(file.Value.File, Readable));
        return $"{key}: {{\"file\": {name}, \"sha256\": \"{file.Value.Hash}\"}}\n";
    }

    // A line that is damaged costs that one text its memory: it then counts as an editor's.
    private void ReadLine(string line)
    {
        if (line.Length == 0 || line[0] != '"')
            return;
        try
        {
            using var json = JsonDocument.Parse($"{{{line}}}");
            var entry = json.RootElement.EnumerateObject().First();
            if (entry.Value.GetProperty("file").GetString() is { } file && entry.Value.GetProperty("sha256").GetString() is { } hash
                && YamlText.IsVisible(entry.Name) && IsBelowSite(file))
                _files[entry.Name] = new(file, hash);
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException or KeyNotFoundException)
        {
        }
    }

    private static bool IsBelowSite(string file) =>
        file.Length > 0 && file[0] != '/' && !file.Any(char.IsControl) && !file.Split('/', '\\').Any(part => part is "" or "." or "..");
}
