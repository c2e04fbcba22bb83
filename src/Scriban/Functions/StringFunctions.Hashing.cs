using System.Security.Cryptography;
using System.Text;

namespace Scriban.Functions;

/// <summary>Hashes of the text's UTF-8, in lower-case hexadecimal, and Base64.</summary>
public partial class StringFunctions
{
    // CA5350, CA5351: these are the functions that templates ask for by name; what they are used for is the template's business.
#pragma warning disable CA5350, CA5351
    public static string Md5(string? text) => Hex(MD5.HashData(Bytes(text)));

    public static string Sha1(string? text) => Hex(SHA1.HashData(Bytes(text)));

    public static string HmacSha1(string? text, string? secretKey) => Hex(HMACSHA1.HashData(Bytes(secretKey), Bytes(text)));
#pragma warning restore CA5350, CA5351

    public static string Sha256(string? text) => Hex(SHA256.HashData(Bytes(text)));

    public static string Sha512(string? text) => Hex(SHA512.HashData(Bytes(text)));

    public static string HmacSha256(string? text, string? secretKey) => Hex(HMACSHA256.HashData(Bytes(secretKey), Bytes(text)));

    public static string HmacSha512(string? text, string? secretKey) => Hex(HMACSHA512.HashData(Bytes(secretKey), Bytes(text)));

    public static string Base64Encode(string? text) => Convert.ToBase64String(Bytes(text));

    public static string Base64Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? string.Empty));

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? string.Empty);

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
