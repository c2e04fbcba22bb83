using System.CommandLine;
using System.Globalization;

namespace Site.Commands.Values;

/// <summary>An option that takes a length of time: so many minutes, or, with an <c>s</c> behind the number, seconds.</summary>
internal sealed class TimeOption : Option<string>
{
    /// <param name="name">With its dashes.</param>
    /// <param name="usual">How many minutes it is where the line does not say.</param>
    /// <param name="most">The most minutes that it may be; the least is one second.</param>
    public TimeOption(string name, int usual, int most)
        : base(name)
    {
        HelpName = "N";
        DefaultValueFactory = _ => usual.ToString(CultureInfo.InvariantCulture);
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(Parse(token.Value) is { } time && time <= TimeSpan.FromMinutes(most)))
                result.AddError($"{name}: '{token.Value}' is no number of minutes from 1 to {most}, nor of seconds, such as 90s");
        });
    }

    /// <summary>Null for what is no such time.</summary>
    public static TimeSpan? Parse(string text) =>
        int.TryParse(text.AsSpan().TrimEnd('s'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
        && text.Length - text.AsSpan().TrimEnd('s').Length <= 1
            ? text.EndsWith('s') ? TimeSpan.FromSeconds(number) : TimeSpan.FromMinutes(number)
            : null;
}
