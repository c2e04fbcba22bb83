using Scriban.Runtime;

namespace Site.Models;

/// <summary>A part of the model that many pages show, such as an article's card: complete before the first of them gets it.</summary>
internal sealed class SharedModel() : ScriptObject(MemberCount, autoImportStaticsFromThisType: false)
{
    private const int MemberCount = 17;

    /// <summary>Of all its members; null until somebody needed it.</summary>
    public Fingerprint? Fingerprint { get; set; }
}

/// <summary>A fingerprint that threads can hand to one another as a whole.</summary>
internal sealed record Fingerprint(UInt128 Value);
