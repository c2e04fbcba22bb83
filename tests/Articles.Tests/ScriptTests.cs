using System.Text;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>The language of a text that its script tells.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("中国政府周二宣布将在明年开始建设一座新的桥梁,预计耗资四十八亿元。", "nl", "zh")]
    [InlineData("政府は火曜日、来年から新しい橋の建設を始めると発表した。費用は四十八億円になる。", "nl", "ja")]
    [InlineData("정부는 화요일 내년부터 새로운 다리를 건설하겠다고 발표했다.", "nl", "ko")]
    [InlineData("أعلنت الحكومة يوم الثلاثاء أنها ستبدأ بناء جسر جديد العام المقبل.", "nl", "ar")]
    [InlineData("دولت روز سه‌شنبه اعلام کرد که سال آینده ساخت یک پل جدید را آغاز می‌کند.", "nl", "fa")]
    [InlineData("הממשלה הודיעה ביום שלישי כי תתחיל לבנות גשר חדש בשנה הבאה.", "nl", "he")]
    [InlineData("Правительство объявило во вторник, что в следующем году начнётся строительство нового моста, и это был выбор.", "nl", "ru")]
    [InlineData("Уряд оголосив у вівторок, що наступного року почнеться будівництво нового мосту через річку.", "nl", "uk")]
    [InlineData("Влада је у уторак објавила да ће следеће године почети изградња новог моста.", "nl", "sr")]
    [InlineData("Η κυβέρνηση ανακοίνωσε την Τρίτη ότι θα αρχίσει να κατασκευάζει νέα γέφυρα.", "nl", "el")]
    [InlineData("รัฐบาลประกาศเมื่อวันอังคารว่าจะเริ่มก่อสร้างสะพานใหม่ในปีหน้า", "nl", "th")]
    [InlineData("Правителството обяви във вторник, че догодина ще започне строежът на нов мост.", "bg", "bg")]
    [InlineData("中国政府周二宣布将在明年开始建设一座新的桥梁。", "zh-Hant", "zh-Hant")]
    public void A_script_tells_the_language(string text, string site, string language) =>
        ArticleReader.Read("seeds/a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions { SiteLanguage = site }).Article.Language.ShouldBe(language);
}
