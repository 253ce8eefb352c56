namespace Demarche.Workbench.Exports.Wordless;

/// <summary>What became of the lines of an export when words were put back.</summary>
/// <param name="Attached">Lines that have their words again.</param>
/// <param name="Whole">Lines that had them all along.</param>
/// <param name="Missing">Lines whose page is not held here; they were written as they were.</param>
public readonly record struct AttachCounts(int Attached, int Whole, int Missing);
