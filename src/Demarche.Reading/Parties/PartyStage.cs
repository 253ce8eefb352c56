using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;

namespace Demarche.Reading.Parties;

/// <summary>Finds the parties of a report and where it speaks of them.</summary>
public sealed class PartyStage : IStage
{
    /// <inheritdoc/>
    public string Name => "parties";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [TokenTable.Layer, Sentence.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Party.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(Party.Layer, []);
}
