using System.CommandLine;
using System.Globalization;

namespace Site.Commands.Values;

/// <summary>An option that takes a whole number within bounds, and says so where it is given anything else.</summary>
internal sealed class NumberOption : Option<int>
{
    /// <param name="name">With its dashes.</param>
    /// <param name="usual">What it is where the line does not say.</param>
    /// <param name="least">The smallest that it may be.</param>
    /// <param name="most">The largest.</param>
    public NumberOption(string name, int usual, int least, int most)
        : base(name)
    {
        HelpName = "N";
        DefaultValueFactory = _ => usual;

        // What was typed, not its value: asking for the value of what is no number throws.
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number)
                && number >= least && number <= most))
                result.AddError($"{name}: '{token.Value}' is no whole number from {least} to {most}");
        });
    }
}
