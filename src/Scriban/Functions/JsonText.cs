using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Values as JSON: objects by their members, lists by their items; a function has no such form.</summary>
internal static class JsonText
{
    public static string Of(TemplateContext context, SourceSpan span, object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(writer, context, span, value, 0);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, TemplateContext context, SourceSpan span, object? value, int depth)
    {
        if (context.ObjectRecursionLimit != 0 && depth > context.ObjectRecursionLimit)
            throw new ScriptRuntimeException(span, "Structure is too deeply nested or contains reference loops.");
        switch (value)
        {
            case IScriptCustomFunction and not IScriptObject:
                throw new ArgumentException("Can not serialize functions to JSON.", nameof(value));
            case null or EmptyScriptObject:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case BigInteger big:
                writer.WriteRawValue(big.ToString(CultureInfo.InvariantCulture));
                break;
            case double.NaN or double.PositiveInfinity or double.NegativeInfinity:
                writer.WriteNullValue();
                break;
            case IFormattable number when Numbers.IsNumber(number):
                writer.WriteRawValue(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case DateTime or DateTimeOffset or TimeSpan or Guid or char or Enum:
                JsonSerializer.Serialize(writer, value, value.GetType());
                break;
            default:
                WriteStructure(writer, context, span, value, depth);
                break;
        }
    }

    private static void WriteStructure(Utf8JsonWriter writer, TemplateContext context, SourceSpan span, object value, int depth)
    {
        if (value is IEnumerable items and not IDictionary && (value is not IScriptObject || value is IList))
        {
            writer.WriteStartArray();
            foreach (var item in items)
                Write(writer, context, span, item, depth + 1);
            writer.WriteEndArray();
            return;
        }

        var accessor = context.GetMemberAccessor(value);
        writer.WriteStartObject();
        foreach (var name in accessor.GetMembers(context, span, value))
        {
            writer.WritePropertyName(name);
            Write(writer, context, span, accessor.TryGetValue(context, span, value, name, out var member) ? member : null, depth + 1);
        }

        writer.WriteEndObject();
    }
}
