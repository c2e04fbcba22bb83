using Site.Context;
using Site.Modules;
using Site.Staging;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>
/// What pages need beside their text: the theme's assets under names that change with their content (so that browsers may
/// keep them for ever), and static files under their own names.
/// </summary>
internal sealed class Assets : Pipeline
{
    public Assets(SiteContext site, StagedOutput output)
    {
        InputModules = [new ReadAssets(site)];
        OutputModules = [new StageFiles(site, output)];
    }
}
