using System.Text;
using Articles;
using Articles.Editing;
using Articles.Reading;
using Articles.Rules;
using FsCheck;
using FsCheck.Fluent;
using Tests;

namespace Articles_Tests;

public sealed class WordPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Rutte", "de", "NAVO-top", "’t", "„Ja”", "’Nee’", "Foto:", "Ⓒ ANP", "©", "(Foto: ANP)", "Door Jan Jansen", "BRUSSEL (ANP) -", "- punt", "1. een", "# Kop", "## Kop", "---", "title: x", "Lees ook",
        "einde.", "Vraag?", "…", "\n", "\n\n", "\r\n", "\t", "Zelenski", "Ⓒ", "<b>vet</b>", "{{ x }}", "]]>", "AT&T", "één", "ABC", "x", "/ ANP", "“", "”", "'s", ",", ":", "een heel gewone zin van meer dan twaalf woorden die hier zomaar staat",
    ];

    [Fact]
    public void Every_word_of_any_text_is_there_exactly_once_and_in_order()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(p => string.Join(' ', p));

        Prop.ForAll(texts.ToArbitrary(), text => Words(text).SequenceEqual(WordsOf(Read(text)))).Check();
    }

    [Fact]
    public void Anything_at_all_can_be_read()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var article = ArticleReader.Read("a.txt", bytes, new ReadingOptions()).Article;
            return article.Slug.Length > 0 && article.Headline.Text.Length > 0;
        }).Check();
    }

    [Fact]
    public void Any_yaml_can_be_read()
    {
        var pieces = Gen.Elements("title", ": ", "[", "]", "{", "}", "\n", "\n  ", "- ", "a", "\"", "'", "|", ">", "&x", "*x", "#", "tags", "\t", ",", "!", "%", "@", "? ", "---", "...", "date: 2022", "é").ArrayOf();

        Prop.ForAll(pieces.Select(string.Concat).ToArbitrary(), yaml =>
        {
            _ = OverrideReader.Read("a.yml", yaml).Override;
            _ = TagRulesReader.Read("a.yml", yaml).Rules;
            return !TagLockReader.Read("a.yml", yaml).Tags.IsDefault;
        }).Check();
    }

    [Fact]
    public void A_slug_is_never_empty_and_only_holds_safe_characters()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var slug = Slug.From(text ?? "");
            return slug.Length is > 0 and <= 60 && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && slug[0] != '-' && slug[^1] != '-';
        }).Check();
    }

    private static Article Read(string text) => ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article;

    private static IEnumerable<string> WordsOf(Article article)
    {
        var text = new StringBuilder(article.FrontMatter?.Section?.ToUpperInvariant()).Append('\n');
        if (!article.Headline.IsDerived)
            text.Append(article.Headline.Text).Append('\n');
        text.Append(article.Standfirst).Append('\n');
        foreach (var block in article.Blocks)
            text.Append(block.Text).Append(' ').Append(block.CreditMark).Append(' ').Append(block.Credit).Append('\n');
        return Words(text.ToString());
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (char.IsLetterOrDigit(c))
                word.Append(c);
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }
}
