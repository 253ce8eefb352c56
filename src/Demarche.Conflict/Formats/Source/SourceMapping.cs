namespace Demarche.Conflict.Formats.Source;

/// <summary>Keys with values, in the order written.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
/// <param name="Entries">Its entries; no key occurs twice.</param>
internal sealed record SourceMapping(int Line, int Column, IReadOnlyList<SourceEntry> Entries) : SourceNode(Line, Column)
{
    /// <inheritdoc/>
    internal override string Kind => "keys with values";

    /// <summary>The value of a key, or null.</summary>
    internal SourceNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}
