using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Statements;

/// <summary>Finds what is said in a report, by whom and on whose authority.</summary>
public sealed class StatementStage : IStage
{
    /// <inheritdoc/>
    public string Name => "statements";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [TokenTable.Layer, Sentence.Layer, Party.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Statement.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(Statement.Layer, []);
}
