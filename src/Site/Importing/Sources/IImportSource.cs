namespace Site.Importing.Sources;

/// <summary>An export or a folder of another system.</summary>
internal interface IImportSource
{
    /// <summary>What it is called in addresses and ids: <c>wordpress</c>, <c>feed</c> …</summary>
    string Kind { get; }

    /// <summary>
    /// Its texts, one at a time, in the same order each time: it is read twice, first for where the texts are to be, then for what they
    /// say.
    /// </summary>
    /// <param name="notes">Is told what is wrong and what is not taken.</param>
    /// <exception cref="ImportFault">It cannot be read at all.</exception>
    IEnumerable<ImportedText> Read(ImportNotes notes);

    /// <summary>Folders in which the files lie that its texts name by address, nearest first; absolute.</summary>
    IReadOnlyList<string> FileFolders { get; }

    /// <summary>Where the old site was; <see cref="OldSite.Unknown"/> where nothing says so.</summary>
    Uri Site { get; }
}

/// <summary>An export that cannot be read at all.</summary>
internal sealed class ImportFault(Articles.Diagnostic diagnostic) : Exception(diagnostic.ToString())
{
    public ImportFault(TextPlace place, string what, string cure)
        : this(new(place.File, place.Line, 1, Articles.Severity.Error, what, cure))
    {
    }

    public Articles.Diagnostic Diagnostic { get; } = diagnostic;
}
