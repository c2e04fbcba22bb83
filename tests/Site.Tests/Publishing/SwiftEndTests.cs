using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Site.Tests.Publishing;

/// <summary>
/// Ctrl+C and SIGTERM end any command within two seconds, whatever it is in the middle of. A busy machine gets more, and what it took is
/// printed.
/// </summary>
[Trait("slow", "kills")]
public sealed class SwiftEndTests(ITestOutputHelper log)
{
    private const int Texts = 5_000;
    private const int Letters = 24 << 20;
    private const string EndlessLoop = "{{ while true; end }}";
    private const string EndlessCalls = "{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 60 }}";
    private const string EndlessMatch = "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match `^(a+)+$` }}";
    private static readonly string[] Unbounded = ["--template-limits", "loops=2147483647,seconds=86400,regex=3600,memory=1048576"];
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("a loop without end", EndlessLoop, Signal.Interrupt, 130)]
    [InlineData("calls without end", EndlessCalls, Signal.Terminate, 143)]
    [InlineData("a match without end", EndlessMatch, Signal.Interrupt, 130)]
    [InlineData("a match without end", EndlessMatch, Signal.Terminate, 143)]
    public async Task A_build_in_a_template(string what, string template, Signal signal, int status)
    {
        using var site = await SiteAsync();
        site.WithOwnTheme().Write("theme/templates/article.html", template);
        using var program = SiteProcess.Start(site, ["build", .. Unbounded]);
        program.WaitFor(() => program.Worked > TimeSpan.FromSeconds(2)).ShouldBeTrue("it ended by itself");

        await ShouldEndAsync(site, program, what, signal, status);
    }

    // It reads first, then counts names and words, then writes: what it is doing can be seen by what it has done.
    [Theory]
    [InlineData("build", 0.5, 0, Signal.Interrupt, 130)]
    [InlineData("build", 1, 0, Signal.Terminate, 143)]
    [InlineData("build", 1, 1.5, Signal.Interrupt, 130)]
    [InlineData("build", 1, 3, Signal.Terminate, 143)]
    [InlineData("inspect", 1, 0, Signal.Interrupt, 130)]
    public async Task A_command_that_reads_and_tags_thousands_of_texts(string command, double read, double work, Signal signal, int status)
    {
        using var site = await SiteAsync();
        var bytes = WriteTexts(site);
        using var program = SiteProcess.Start(site, command);
        program.WaitFor(() => program.BytesRead > bytes * read).ShouldBeTrue("it ended by itself");
        var before = program.Worked;
        program.WaitFor(() => program.Worked - before >= TimeSpan.FromSeconds(work)).ShouldBeTrue("it ended by itself");

        await ShouldEndAsync(site, program, $"{command} of {Texts} texts, {read:P0} read, {work} s of work later", signal, status);
    }

    [Theory]
    [InlineData("build", ".output.build/stage", Signal.Interrupt, 130)]
    [InlineData("publish", ".output.build/stage", Signal.Terminate, 143)]
    public async Task A_command_that_writes_thousands_of_texts(string command, string moment, Signal signal, int status)
    {
        using var site = await SiteAsync();
        WriteTexts(site);
        using var program = SiteProcess.Start(site, command == "publish" ? [command, "--to", site.PathOf("live")] : [command]);
        program.WaitFor(() => Directory.Exists(site.PathOf(moment))).ShouldBeTrue("it ended by itself");

        await ShouldEndAsync(site, program, $"{command} that stages {Texts} texts", signal, status);
    }

    [Theory]
    [InlineData("ab cd. ", Signal.Interrupt, 130)]
    [InlineData("Jan de Vries ging naar Utrecht. ", Signal.Terminate, 143)]
    public async Task A_build_of_a_huge_text(string words, Signal signal, int status)
    {
        using var site = await SiteAsync();
        site.Write("seeds/lang.md", new StringBuilder().Insert(0, words, Letters / words.Length).ToString());
        using var program = SiteProcess.Start(site, "build");
        program.WaitFor(() => program.Worked > TimeSpan.FromSeconds(2)).ShouldBeTrue("it ended by itself");

        await ShouldEndAsync(site, program, $"a text of {Letters} letters", signal, status);
    }

    [Fact]
    public async Task A_check_of_which_nobody_takes_the_report()
    {
        using var site = await SiteAsync();
        var links = string.Concat(Enumerable.Range(0, 2000).Select(number => $"<a href=\"{number}/\">{number}</a>\n"));
        site.Write("tree/index.html", $"<!DOCTYPE html><html lang=\"nl\"><title>Proef</title>\n{links}</html>\n");
        var report = site.PathOf("report");
        Tools.Run("mkfifo", report).Status.ShouldBe(0);
        using var reader = new FileStream(report, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        using var program = SiteProcess.Start(site, "check", site.PathOf("tree"), "--quiet", "--report", report);
        await Task.Run(reader.ReadByte, TestContext.Current.CancellationToken);

        await ShouldEndAsync(site, program, "check that writes to a pipe", Signal.Interrupt, 130);
    }

    [Theory]
    [InlineData("rclone", Signal.Interrupt, 130, "deploy", "--rclone", "r2:krant")]
    [InlineData("rclone", Signal.Terminate, 143, "deploy", "--rclone", "r2:krant")]
    [InlineData("git", Signal.Terminate, 143, "build", "--clean")]
    public async Task A_command_that_waits_for_a_program_that_does_not_answer(string name, Signal signal, int status, params string[] command)
    {
        using var site = await SiteAsync();
        Tools.Run("git", "init", "-q", site.Root).Status.ShouldBe(0);
        site.Write($"bin/{name}", $"#!/bin/sh\ntrap '' INT TERM\necho $$ > '{site.PathOf("asked")}'\nwhile true; do sleep 1; done\n");
        Tools.Run("chmod", "+x", site.PathOf($"bin/{name}")).Status.ShouldBe(0);
        var line = SiteProcess.Line(site, command);
        line.Environment["PATH"] = site.PathOf("bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        using var program = SiteProcess.Start(line);
        program.WaitFor(() => File.Exists(site.PathOf("asked")) && File.ReadAllText(site.PathOf("asked")).EndsWith('\n')).ShouldBeTrue("it ended by itself");

        await ShouldEndAsync(site, program, $"{command[0]} with a {name} that does not answer", signal, status);
        Path.Exists($"/proc/{File.ReadAllText(site.PathOf("asked")).Trim()}/exe").ShouldBeFalse("it goes on");
    }

    private static async Task<TestSite> SiteAsync()
    {
        var site = TestSite.From("""
            -- seeds/een.txt --
            ---
            title: Een
            date: 2024-05-01
            ---
            De gemeente Utrecht opent zaterdag een nieuwe brug over het kanaal.
            """);
        (await site.BuildAsync()).Status.ShouldBe(0);
        return site;
    }

    private async Task ShouldEndAsync(TestSite site, SiteProcess program, string what, Signal signal, int status)
    {
        var before = site.Published();
        var clock = Stopwatch.StartNew();
        program.Send(signal);
        var run = program.End();
        log.WriteLine($"{what}, {signal}: {clock.Elapsed.TotalSeconds:0.00} s, {run.Error.TrimEnd()}");

        run.Status.ShouldBe(status, run.Error);
        clock.Elapsed.ShouldBeLessThan(Enough);
        site.Published().ShouldBe(before);
        await ShouldBuildAgainAsync(site);
    }

    private static async Task ShouldBuildAgainAsync(TestSite site)
    {
        Directory.Delete(site.PathOf("seeds"), recursive: true);
        if (Directory.Exists(site.PathOf("theme")))
            Directory.Delete(site.PathOf("theme"), recursive: true);
        site.Write("seeds/twee.txt", "---\ntitle: Twee\ndate: 2024-05-02\n---\nDe brug is open.\n");
        var run = await site.BuildAsync();
        run.Status.ShouldBe(0, run.Error);
        File.Exists(site.PathOf("output/twee/index.html")).ShouldBeTrue();
    }

    private static long WriteTexts(TestSite site)
    {
        string[] places = ["Utrecht", "Zwolle", "Den Haag", "Sittard", "Goes", "Urk", "Assen", "Ede", "Delft", "Gouda", "Breda"];
        string[] names = ["Jan", "Piet", "Kees", "Anna", "Els", "Mo", "Sanne", "Truus", "Wim", "Fatima", "Ole", "Bas", "Eva"];
        long bytes = 0;
        for (var text = 0; text < Texts; text++)
        {
            var words = new StringBuilder().Append(CultureInfo.InvariantCulture, $"---\ndate: 2022-03-{(text % 28) + 1:00}\n---\n");
            for (var part = 0; part < 24; part++)
                words.Append(CultureInfo.InvariantCulture, $"In {places[(text + part) % 11]} zag {names[text * part % 13]} van {places[text / 7 % 11]} nummer {text} van de {part} schepen.\n\n");
            bytes += words.Length;
            site.Write(string.Create(CultureInfo.InvariantCulture, $"seeds/bericht_{text + 1:x16}.txt"), words.ToString());
        }

        return bytes;
    }
}
