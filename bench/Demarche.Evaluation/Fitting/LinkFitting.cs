using System.Globalization;
using System.Text;

namespace Demarche.Evaluation.Fitting;

/// <summary>Fits the weights by which contents and sources are joined to cues, and writes them where the reader takes them from.</summary>
internal static class LinkFitting
{
    private const string Head =
        """
        # What each feature of a link between two roles of an attribution is worth: "kind | feature | weight". Kind "content": which
        # cue a content belongs to; "source": which source a cue has ("none" for no source). L and R: on which side of the cue.
        # Source: fitted on the training part of PolNeAR by bench/Demarche.Evaluation (--fit links); no words of its articles but cues.
        """;

    /// <summary>Fits and writes.</summary>
    /// <param name="workplace">Where the corpora are.</param>
    /// <param name="output">Takes the accuracies.</param>
    internal static void Run(Workplace workplace, TextWriter output)
    {
        var folder = Path.Combine(workplace.Corpora, "attribution");
        var training = GoldArticle.Read(Path.Combine(folder, "polnear-train.jsonl")).SelectMany(LinkExamples.Of).ToLookup(pair => pair.Kind, pair => pair.Choice);
        var development = GoldArticle.Read(Path.Combine(folder, "polnear-dev.jsonl")).SelectMany(LinkExamples.Of).ToLookup(pair => pair.Kind, pair => pair.Choice);
        var table = new StringBuilder(Head).Append('\n');
        foreach (var kind in (string[])["content", "source"])
        {
            var weights = ChoiceFitter.Fit(training[kind]);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind}: {ChoiceFitter.Accuracy(training[kind], weights):p2} right in training, {ChoiceFitter.Accuracy(development[kind], weights):p2} in development, {weights.Count} features"));
            foreach (var (feature, weight) in weights)
            {
                table.Append(CultureInfo.InvariantCulture, $"{kind} | {feature} | {weight:f3}\n");
            }
        }

        File.WriteAllText(Path.Combine(Workplace.Root, "src", "Demarche.Reading", "Resources", "Statements", "role-links.txt"), table.ToString());
    }
}
