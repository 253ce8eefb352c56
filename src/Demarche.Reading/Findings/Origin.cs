namespace Demarche.Reading.Findings;

/// <summary>Which part of the program read a finding.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Version">The stage's version.</param>
/// <param name="Rule">The rule or trained head that decided.</param>
public sealed record Origin(string Stage, int Version, string Rule);
