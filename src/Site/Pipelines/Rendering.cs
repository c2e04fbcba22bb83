using Site.Context;
using Site.Models;
using Site.Modules;
using Site.Staging;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>
/// The pages of all other pipelines become HTML, and go straight to the staged tree: ten thousand in memory would cost more than rendering.
/// </summary>
internal sealed class Rendering : Pipeline
{
    public Rendering(SiteContext site, StagedOutput output, BodyFingerprints bodies)
    {
        Dependencies.UnionWith([nameof(Articles), nameof(Archive), nameof(Tags), nameof(Feeds), nameof(Search), nameof(Pages)]);
        PostProcessModules = [new StagePages(site, output, bodies)];
    }
}
