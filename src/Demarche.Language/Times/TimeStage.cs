using Demarche.Language.Tokens;

namespace Demarche.Language.Times;

/// <summary>Finds time expressions and places them on the calendar.</summary>
public sealed class TimeStage : IStage
{
    /// <inheritdoc/>
    public string Name => "times";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [TokenTable.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [TimeExpression.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(TimeExpression.Layer, []);
}
