namespace Statiq.Web.Tests;

/// <summary>Runs modules in a pipeline of their own.</summary>
public static class Run
{
    /// <summary>Gives what the modules give for the documents, in the process phase.</summary>
    public static Task<IReadOnlyList<IDocument>> OnAsync(IEnumerable<IDocument> inputs, params IModule[] modules) =>
        OnAsync(new Engine(), inputs, modules);

    public static async Task<IReadOnlyList<IDocument>> OnAsync(Engine engine, IEnumerable<IDocument> inputs, params IModule[] modules)
    {
        engine.Pipelines.Add("Test", new Pipeline
        {
            InputModules = { new ExecuteConfig(Config.FromValue(inputs.ToArray())) },
            ProcessModules = { modules }
        });
        return [.. (await engine.ExecuteAsync()).FromPipeline("Test")];
    }

    /// <summary>Documents with a name each, as metadata <c>Name</c>.</summary>
    public static IDocument[] Named(params string[] names) => [.. names.Select(x => new Document(new MetadataItems { { "Name", x } }))];

    public static string[] Names(this IEnumerable<IDocument> documents) => [.. documents.Select(x => x.GetString("Name"))];
}
