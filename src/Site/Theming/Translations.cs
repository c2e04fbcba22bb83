using System.Collections.Immutable;
using System.Globalization;
using Articles;
using Articles.Editing;
using Scriban.Runtime;

namespace Site.Theming;

/// <summary>
/// The interface's texts in one language, from <c>theme/i18n/LANGUAGE.yml</c>: nested maps of strings. A map with the keys
/// <c>one</c> and <c>other</c> is a plural; <c>{0}</c>, <c>{1}</c> … stand for arguments. Dates and numbers are written with
/// the file's own names and patterns, so that two machines never write them differently.
/// </summary>
internal sealed class Translations
{
    private readonly Dictionary<string, string> _flat = new(StringComparer.Ordinal);

    private Translations(string language) => Language = language;

    public string Language { get; }

    /// <summary>The strings as nested objects, for <c>{{ text.nav.archive }}</c>.</summary>
    public ScriptObject Text { get; } = [];

    public DateTimeFormatInfo Dates { get; } = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();

    public NumberFormatInfo Numbers { get; } = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();

    public static Translations Load(IReadOnlyDictionary<string, ThemeText> files, string language, Action<Diagnostic> report)
    {
        var translations = new Translations(language);
        var wanted = new[] { language, language.Split('-')[0], "en" }.FirstOrDefault(l => files.ContainsKey(l + ".yml"));
        if (wanted is null)
        {
            report(new("theme/i18n", 1, 1, Severity.Error, $"no texts for the language '{language}'", $"add i18n/{language}.yml"));
            return translations;
        }

        var file = files[wanted + ".yml"];
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (YamlReader.Read(file.Shown, file.Text, 1, diagnostics) is YamlMap map)
            translations.Add(map, translations.Text, "");
        translations.SetFormats(file.Shown, diagnostics);
        foreach (var diagnostic in diagnostics)
            report(diagnostic);
        return translations;
    }

    /// <summary>The text under a dotted key with its arguments in place; null where there is none.</summary>
    public string? Find(string key, IReadOnlyList<object?> arguments)
    {
        if (!_flat.TryGetValue(key, out var text))
        {
            var form = arguments.Select(ToNumber).FirstOrDefault(n => n is not null) is 1 ? ".one" : ".other";
            if (!_flat.TryGetValue(key + form, out text))
                return null;
        }

        for (var i = 0; i < arguments.Count; i++)
            text = text.Replace(Place(i), Shown(arguments[i]), StringComparison.Ordinal);
        return text;
    }

    /// <summary>A date as <c>datetime</c> of HTML has it, in no language.</summary>
    public static string Iso(DateTimeOffset date) => date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    public string Date(DateTimeOffset date, string format) =>
        date.ToString(_flat.GetValueOrDefault($"dates.{format}", "d MMMM yyyy"), Dates);

    private void Add(YamlMap map, ScriptObject target, string prefix)
    {
        foreach (var (name, value) in map.Entries)
        {
            var key = name.Text;
            if (value is YamlMap nested)
            {
                var child = new ScriptObject();
                target[key] = child;
                Add(nested, child, $"{prefix}{key}.");
                continue;
            }

            var text = (value as YamlScalar)?.Text ?? "";
            target[key] = text;
            _flat[prefix + key] = text;
        }
    }

    private void SetFormats(string file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        Dates.MonthNames = Dates.MonthGenitiveNames =
            [.. Enumerable.Range(1, 12).Select(n => _flat.GetValueOrDefault($"months.{n}", Dates.MonthNames[n - 1])), ""];
        if (_flat.GetValueOrDefault("dates.months_short")?.Split(' ') is { Length: 12 } abbreviated)
            Dates.AbbreviatedMonthNames = Dates.AbbreviatedMonthGenitiveNames = [.. abbreviated, ""];
        Numbers.NumberGroupSeparator = _flat.GetValueOrDefault("numbers.group", ",");
        Numbers.NumberDecimalSeparator = _flat.GetValueOrDefault("numbers.decimal") is { Length: > 0 } mark ? mark : ".";
        foreach (var (key, format) in _flat.Where(text => IsDatePattern(text.Key) && !IsFormat(text.Value)).ToArray())
        {
            diagnostics.Add(new(file, 1, 1, Severity.Error, $"'{key}' is no pattern of dates: '{format}'", "write it as 'd MMMM yyyy'"));
            _flat.Remove(key);
        }
    }

    private static bool IsDatePattern(string key) => key.StartsWith("dates.", StringComparison.Ordinal) && key != "dates.months_short";

    private bool IsFormat(string text)
    {
        try
        {
            return DateTimeOffset.UnixEpoch.ToString(text, Dates).Length < 1000;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Place(int argument) => argument switch
    {
        0 => "{0}",
        1 => "{1}",
        _ => $"{{{argument}}}",
    };

    private string Shown(object? argument) =>
        ToNumber(argument) is { } number ? number.ToString("#,##0", Numbers) : argument?.ToString() ?? "";

    private static long? ToNumber(object? value) => value is int or long ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;
}
