using System.Text;

namespace Articles.Names;

/// <summary>The skeleton in which transliterations of one full name agree: Zelenski, Zelensky, Zelenskyy; Poetin, Putin.</summary>
internal static class Transliteration
{
    /// <summary>Longest first, so that <c>sjtsj</c> is not read as <c>sj</c> and <c>tsj</c>.</summary>
    private static readonly Rule[] Rules =
    [
        new("sjtsj", "S"), new("shch", "S"), new("tsj", "C"), new("tch", "C"), new("sch", "s"), new("tsh", "C"), new("sj", "s"),
        new("sh", "s"), new("kh", "h"), new("ch", "h"), new("oe", "u"), new("ou", "u"), new("ij", "i"), new("ck", "k"),
        new("ph", "f"), new("y", "i"), new("j", "i"), new("w", "v"), new("c", "k"), new("x", "ks"),
    ];

    public static string Skeleton(string key)
    {
        var skeleton = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length;)
        {
            var rule = RuleFor(key.AsSpan(i));
            foreach (var c in rule is null ? key.AsSpan(i, 1) : rule.To)
            {
                if (skeleton.Length == 0 || skeleton[^1] != c)
                    skeleton.Append(c);
            }

            i += rule?.From.Length ?? 1;
        }

        return skeleton.ToString();
    }

    private static Rule? RuleFor(ReadOnlySpan<char> rest)
    {
        foreach (var rule in Rules)
        {
            if (rest.StartsWith(rule.From, StringComparison.Ordinal))
                return rule;
        }

        return null;
    }

    private sealed record Rule(string From, string To);
}
