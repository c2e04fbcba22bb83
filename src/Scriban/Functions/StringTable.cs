using Scriban.Runtime;
using static Scriban.Functions.Parameter;

namespace Scriban.Functions;

internal static class StringTable
{
    public static readonly SharedMembers Members = new(
    [
        new("escape", static a => StringFunctions.Escape(a.Text(0)), Text("text")),
        new("append", static a => StringFunctions.Append(a.Text(0), a.Text(1)), Text("text"), Text("with")),
        new("capitalize", static a => StringFunctions.Capitalize(a.Text(0)), Text("text")),
        new("capitalizewords", static a => StringFunctions.Capitalizewords(a.Text(0)), Text("text")),
        new("contains", static a => Boxed.Of(StringFunctions.Contains(a.Text(0), a.Text(1))), Text("text"), Text("value")),
        new("empty", static a => Boxed.Of(StringFunctions.Empty(a.Text(0))), Text("text")),
        new("whitespace", static a => Boxed.Of(StringFunctions.Whitespace(a.Text(0))), Text("text")),
        new("downcase", static a => StringFunctions.Downcase(a.Text(0)), Text("text")),
        new("ends_with", static a => Boxed.Of(StringFunctions.EndsWith(a.Text(0), a.Text(1))), Text("text"), Text("value")),
        new("equals_ignore_case", static a => Boxed.Of(StringFunctions.EqualsIgnoreCase(a.Text(0), a.Text(1))), Text("text"), Text("value")),
        new("handleize", static a => StringFunctions.Handleize(a.Text(0)), Text("text")),
        new("literal", static a => StringFunctions.Literal(a.Text(0)), Text("text")),
        new("lstrip", static a => StringFunctions.Lstrip(a.Text(0)), Text("text")),
        new("pluralize", static a => StringFunctions.Pluralize(a.Int(0), a.Text(1), a.Text(2)), Int("number"), Text("singular"), Text("plural")),
        new("prepend", static a => StringFunctions.Prepend(a.Text(0), a.Text(1)), Text("text"), Text("by")),
        new("remove", static a => StringFunctions.Remove(a.Text(0), a.Text(1)), Text("text"), Text("remove")),
        new("remove_first", static a => StringFunctions.RemoveFirst(a.Text(0), a.Text(1)), Text("text"), Text("remove")),
        new("remove_last", static a => StringFunctions.RemoveLast(a.Text(0), a.Text(1)), Text("text"), Text("remove")),
        new("replace", static a => StringFunctions.Replace(a.Text(0), a.Text(1), a.Text(2)), Text("text"), Text("match"), Text("replace")),
        new("replace_first", static a => StringFunctions.ReplaceFirst(a.Text(0), a.Text(1), a.Text(2), a.Bool(3)), Text("text"), Text("match"), Text("replace"), BoolOr("from_end", false)),
        new("rstrip", static a => StringFunctions.Rstrip(a.Text(0)), Text("text")),
        new("size", static a => Boxed.Of(StringFunctions.Size(a.Text(0))), Text("text")),
        new("slice", static a => StringFunctions.Slice(a.Text(0), a.Int(1), a.OptionalInt(2)), Text("text"), Int("start"), IntOr("length", null)),
        new("slice1", static a => StringFunctions.Slice1(a.Text(0), a.Int(1), a.Int(2)), Text("text"), Int("start"), IntOr("length", 1)),
        new("split", static a => new ScriptRange(StringFunctions.Split(a.Text(0), a.Text(1))), Text("text"), Text("match")),
        new("starts_with", static a => Boxed.Of(StringFunctions.StartsWith(a.Text(0), a.Text(1))), Text("text"), Text("value")),
        new("strip", static a => StringFunctions.Strip(a.Text(0)), Text("text")),
        new("strip_newlines", static a => StringFunctions.StripNewlines(a.Text(0)), Text("text")),
        new("to_int", static a => StringFunctions.ToInt(a.Context, a.Text(0)), Text("text")),
        new("to_long", static a => StringFunctions.ToLong(a.Context, a.Text(0)), Text("text")),
        new("to_float", static a => StringFunctions.ToFloat(a.Context, a.Text(0)), Text("text")),
        new("to_double", static a => StringFunctions.ToDouble(a.Context, a.Text(0)), Text("text")),
        new("truncate", static a => StringFunctions.Truncate(a.Text(0), a.Int(1), a.Text(2)), Text("text"), Int("length"), TextOr("ellipsis", null)),
        new("truncatewords", static a => StringFunctions.Truncatewords(a.Text(0), a.Int(1), a.Text(2)), Text("text"), Int("count"), TextOr("ellipsis", null)),
        new("upcase", static a => StringFunctions.Upcase(a.Text(0)), Text("text")),
        new("md5", static a => StringFunctions.Md5(a.Text(0)), Text("text")),
        new("sha1", static a => StringFunctions.Sha1(a.Text(0)), Text("text")),
        new("sha256", static a => StringFunctions.Sha256(a.Text(0)), Text("text")),
        new("sha512", static a => StringFunctions.Sha512(a.Text(0)), Text("text")),
        new("hmac_sha1", static a => StringFunctions.HmacSha1(a.Text(0), a.Text(1)), Text("text"), Text("secret_key")),
        new("hmac_sha256", static a => StringFunctions.HmacSha256(a.Text(0), a.Text(1)), Text("text"), Text("secret_key")),
        new("hmac_sha512", static a => StringFunctions.HmacSha512(a.Text(0), a.Text(1)), Text("text"), Text("secret_key")),
        new("pad_left", static a => StringFunctions.PadLeft(a.Context, a.Span, a.Text(0), a.Int(1)), Text("text"), Int("width")),
        new("pad_right", static a => StringFunctions.PadRight(a.Context, a.Span, a.Text(0), a.Int(1)), Text("text"), Int("width")),
        new("base64_encode", static a => StringFunctions.Base64Encode(a.Text(0)), Text("text")),
        new("base64_decode", static a => StringFunctions.Base64Decode(a.Text(0)), Text("text")),
        new("index_of", static a => Boxed.Of(StringFunctions.IndexOf(a.Text(0), a.Text(1), a.OptionalInt(2), a.OptionalInt(3), a.Text(4))), Text("text"), Text("search"), IntOr("start_index", null), IntOr("count", null), TextOr("string_comparison", null)),
    ]);
}
