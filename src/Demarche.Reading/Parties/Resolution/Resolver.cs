namespace Demarche.Reading.Parties.Resolution;

/// <summary>Reads a document's lexemes in order and finds the party that each noun and pronoun stands for.</summary>
/// <param name="scene">The document, with its names linked.</param>
internal sealed class Resolver(PartyScene scene)
{
    /// <summary>Resolves nouns and pronouns.</summary>
    internal void Resolve() => _ = scene;
}
