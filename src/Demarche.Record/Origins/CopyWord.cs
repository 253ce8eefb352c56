namespace Demarche.Record.Origins;

/// <summary>A word outside quotation marks.</summary>
/// <param name="Hash">The hash of its letters and digits, without case and accents.</param>
/// <param name="IsAfterGap">Whether a quotation stands between it and the word before.</param>
internal readonly record struct CopyWord(ulong Hash, bool IsAfterGap);
