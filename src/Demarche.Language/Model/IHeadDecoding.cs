namespace Demarche.Language.Model;

/// <summary>One head's work on one document.</summary>
internal interface IHeadDecoding
{
    /// <summary>Takes the scores of one window.</summary>
    /// <param name="window">The window.</param>
    /// <param name="scores">The scores of the rows it was read among.</param>
    /// <param name="row">Its row.</param>
    void Take(SentenceWindow window, ModelScores scores, int row);

    /// <summary>Attaches the layer, after every window was taken.</summary>
    void Finish();
}
