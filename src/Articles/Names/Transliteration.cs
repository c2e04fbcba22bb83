using System.Text;

namespace Articles;

/// <summary>The skeleton in which transliterations of one full name agree: Zelenski, Zelensky, Zelenskyy; Poetin, Putin.</summary>
internal static class Transliteration
{
    /// <summary>Longest first, so that <c>sjtsj</c> is not read as <c>sj</c> and <c>tsj</c>.</summary>
    private static readonly (string From, string To)[] Rules =
    [
        ("sjtsj", "S"), ("shch", "S"), ("tsj", "C"), ("tch", "C"), ("sch", "s"), ("tsh", "C"), ("sj", "s"), ("sh", "s"), ("kh", "h"), ("ch", "h"),
        ("oe", "u"), ("ou", "u"), ("ij", "i"), ("ck", "k"), ("ph", "f"), ("y", "i"), ("j", "i"), ("w", "v"), ("c", "k"), ("x", "ks"),
    ];

    public static string Skeleton(string key)
    {
        var skeleton = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length;)
        {
            var (from, to) = Array.Find(Rules, r => string.CompareOrdinal(key, i, r.From, 0, r.From.Length) == 0);
            foreach (var c in to ?? key.AsSpan(i, 1))
            {
                if (skeleton.Length == 0 || skeleton[^1] != c)
                    skeleton.Append(c);
            }

            i += from?.Length ?? 1;
        }

        return skeleton.ToString();
    }
}
