using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Theming;

namespace Site.Templates;

/// <summary>
/// <c>date article.published 'long'</c>: a date as the site's language writes it. With one argument or by its members
/// (<c>date.parse</c>, <c>date.add_days</c> …) it is Scriban's own.
/// </summary>
internal sealed class DateFunction(Translations translations) : DateTimeFunctions, IScriptCustomFunction
{
    object? IScriptCustomFunction.Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => arguments switch
        {
            [null, _] => "",
            [DateTimeOffset date, string format] => Write(date, format),
            [_, _] => throw new ScriptRuntimeException(
                callerContext!.Span, "date takes a date of the model and a format: long, short, time, month or iso"),
            _ => Invoke(context, callerContext, arguments, blockStatement),
        };

    private string Write(DateTimeOffset date, string format) => format == "iso" ? Translations.Iso(date) : translations.Date(date, format);
}
