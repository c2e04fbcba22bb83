using System.Text;

namespace Articles.Names;

/// <summary>The form in which spellings that differ in case, marks or punctuation only are one.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var isGap = false;
        foreach (var rune in (Ascii.IsValid(name) ? name : name.Normalize(NormalizationForm.FormD)).EnumerateRunes())
        {
            var letters = Letters.AsciiOf(rune)
                ?? (Rune.IsLetterOrDigit(rune) || rune.Value is '#' or '+' ? Rune.ToLowerInvariant(rune).ToString() : null);
            if (letters is null)
            {
                isGap = key.Length > 0;
                continue;
            }

            if (isGap && letters.Length > 0)
                key.Append(' ');
            isGap &= letters.Length == 0;
            key.Append(letters);
        }

        return key.Length > 0 ? key.ToString() : name;
    }
}
