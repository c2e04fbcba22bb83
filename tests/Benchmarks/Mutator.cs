using System.Text;

namespace Benchmarks;

/// <summary>Damages the bytes of a file in the ways that have broken readers: the same damage for the same random numbers.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly byte[][] Nasty =
    [
        .. new[]
        {
            "\0", "\\0", "\"\\0\"", "\r", "\n", "\n\n", "\t", "\uFEFF", "\u2028", "\u0085", "\u202E", "\uFFFD", "\u0301", "😀", "---\n", "\n---\n", "...\n", "- ", ": ", ": {", "[", "]", "{", "}",
            "&a ", "*a ", "&a [*a]", "<<: *a", "!!binary ", "!!set", "? ", "|\n", ">\n", "%YAML 9.9\n", "~", "null", "true", "-1", "0", "1e999", "99999999999999999999", "2147483648", "NaN",
            "9999-99-99", "0000-00-00", "0001-01-01", "9999-12-31T23:59:59+14:00", "2024-02-30", "tags: [\"\\0\"]\n", "tags+: [a, , \"\\u0000\"]\n", "slug: ../../x\n", "id: \"\\x07\"\n",
            "picture: {src: ../../../etc/passwd}\n", "picture: /dev/zero\n", "date: 2024-13-01\n", "lang: xx-yy\n", "../", "../../../../etc/passwd", "/dev/zero", "file:///etc/passwd", "http://[::1", "//",
            "javascript:alert(1)", "%00", "%2e%2e%2f", "%ZZ", "{{", "}}", "{{ end }}", "{{ if", "{{ while true; end }}", "{{ func f; f; end; f }}", "{{ include 'article.html' }}", "{{ 'x' * 999999999 }}",
            "{{ x = [1]; for i in 1..99; x = x + x; end }}", "{{ date.now | date.to_string '%' }}", "{{ null.x.y }}", "{{ article.body * 9 }}", "{{ 1 / 0 }}", "{%", "<script>", "<!--", "-->", "<![CDATA[", "]]>",
            "<div>", "</div>", "<a href=", "<img src=foto.png>", "<svg onload=1>", "<table><tr><td>", "&#0;", "&#xD800;", "&amp", "![", "](", "[^1]", "[^1]: [^1]\n", "[a]: <\n", "***", "```\n", "~~~", "> ", "|--|\n",
            "# ", "====\n", "\u001b[31m", "{0}", "{9999999999}", "{", "%s", "(a+)+$", "*/ ", "https://example.org:99999/", "Europe/Nowhere", "xn--", "a" + new string('\u0301', 300),
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0x7F, 0xFF, 0xFF, 0xFF], [0x1F, 0x8B, 8],
    ];

    public byte[] Mutate(byte[] bytes)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
            bytes = Once(bytes);
        return bytes;
    }

    private byte[] Once(byte[] bytes)
    {
        var at = random.Next(bytes.Length + 1);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 10)), bytes.Length - at);
        return random.Next(9) switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], .. bytes[(at + length)..]],
            2 => [.. bytes[..(at + length)], .. Enumerable.Repeat(bytes[at..(at + length)], random.Next(1, 40)).SelectMany(part => part), .. bytes[(at + length)..]],
            3 => Flip(bytes, at),
            4 => [.. bytes[..at], .. Enumerable.Repeat(Token(), 1 << random.Next(0, 13)).SelectMany(part => part), .. bytes[at..]],
            5 => [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]],
            6 => random.Next(8) == 0 ? [] : Flip(bytes, at),
            _ => [.. bytes[..at], .. Token(), .. bytes[at..]],
        };
    }

    private byte[] Token() => Nasty[random.Next(Nasty.Length)];

    private byte[] Flip(byte[] bytes, int at)
    {
        byte[] flipped = [.. bytes];
        if (at < bytes.Length)
            flipped[at] ^= (byte)(1 << random.Next(8));
        return flipped;
    }
}
