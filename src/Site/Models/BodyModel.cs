using System.Collections.ObjectModel;
using Scriban.Runtime;

namespace Site.Models;

/// <summary>An article's blocks as its template gets them, with the fingerprint of what they were made of.</summary>
internal sealed class BodyModel(ScriptObject[] blocks, UInt128 fingerprint) : ReadOnlyCollection<ScriptObject>(blocks)
{
    public UInt128 Fingerprint => fingerprint;
}
