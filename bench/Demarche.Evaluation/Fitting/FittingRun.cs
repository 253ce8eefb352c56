namespace Demarche.Evaluation.Fitting;

/// <summary>Fits the weights that a name stands for.</summary>
internal static class FittingRun
{
    private const int Articles = 400;

    /// <summary>Fits and writes them.</summary>
    /// <param name="weights">"links", "rules", "confidence" or "names".</param>
    /// <param name="model">The language model, where the fit needs one.</param>
    /// <param name="output">Takes what was found.</param>
    /// <returns>0, or 2 where there is no such fit, no model or no corpora.</returns>
    internal static int Run(string weights, string? model, TextWriter output)
    {
        using var workplace = Workplace.Find();
        switch (weights, workplace, model)
        {
            case (_, null, _):
                output.WriteLine("There are no corpora to fit on; set DEMARCHE_CORPORA to their folder.");
                return 2;
            case ("links", not null, _):
                LinkFitting.Run(workplace, output);
                return 0;
            case ("rules", not null, _):
                RuleFitting.Run(workplace, Articles, output);
                return 0;
            case ("confidence", not null, not null):
                ConfidenceFitting.Run(workplace, model, Articles, output);
                return 0;
            case ("names", not null, not null):
                NamesFitting.Run(workplace, model, output);
                return 0;
            default:
                output.WriteLine("Fit \"links\" or \"rules\", or \"confidence\" or \"names\" with --model.");
                return 2;
        }
    }
}
