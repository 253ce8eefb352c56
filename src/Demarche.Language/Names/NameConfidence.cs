using System.Globalization;

namespace Demarche.Language.Names;

/// <summary>
/// How likely a name is right, from the least probability that the model gives to its beginning, its words and its end: Platt's scaling
/// (1999), with two numbers fitted on annotated text.
/// </summary>
internal static class NameConfidence
{
    // Beyond so many logits the model's own numbers tell nothing more.
    private const double Most = 7;

    private static readonly Lazy<(double Slope, double Shift)> Scale = new(Load);

    /// <summary>The confidence of a name.</summary>
    /// <param name="least">The least probability, from 0 to 1.</param>
    /// <returns>From 0 to 1, neither included.</returns>
    internal static double Of(double least)
    {
        var logit = Math.Clamp(Math.Log(least / (1 - least)), -Most, Most);
        return 1 / (1 + Math.Exp(-((Scale.Value.Slope * logit) + Scale.Value.Shift)));
    }

    private static (double Slope, double Shift) Load()
    {
        var numbers = WordLists.Lines("Names.confidence.txt")
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return (numbers["slope"], numbers["shift"]);
    }
}
