namespace Demarche.Reading.Initiatives;

/// <summary>A noun that can head the description of an initiative.</summary>
/// <param name="Kind">What it describes, or null where it can be any.</param>
/// <param name="Gate">What it needs beside it.</param>
internal readonly record struct InitiativeNoun(InitiativeKind? Kind, NounGate Gate);
