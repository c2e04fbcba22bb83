namespace Site.Publishing.Pushing;

/// <summary>One line that git gives a hook: a ref that the push changes.</summary>
/// <param name="New">The commit it gets; all zeros where it is deleted.</param>
/// <param name="Name">In full (<c>refs/heads/main</c>).</param>
internal sealed record PushedRef(string New, string Name)
{
    public bool IsDeleted => New.All(digit => digit == '0');

    public static IEnumerable<PushedRef> ReadAll(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            var parts = line.Split(' ', 3);
            if (parts.Length == 3)
                yield return new(parts[1], parts[2]);
        }
    }
}
