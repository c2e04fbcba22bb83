namespace Site.Tests.Publishing;

/// <summary>What the child process of <see cref="KilledBuildTests"/> runs, in the folder that its environment names.</summary>
public sealed class EndlessBuild
{
    internal const string Variable = "SITE_TESTS_ENDLESS_BUILD";

    [Fact(Explicit = true)]
    public void Publish_for_ever()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } folder) return;
        for (var turn = 0; ; turn++)
        {
            KilledBuildTests.Build(folder, turn % 2);
            if (turn == 0) File.WriteAllText(Path.Join(folder, "started"), "");
        }
    }
}
