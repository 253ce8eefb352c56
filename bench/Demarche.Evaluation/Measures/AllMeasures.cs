using Demarche.Evaluation.Who;

namespace Demarche.Evaluation.Measures;

/// <summary>Every measure, grouped by the results file that shows it.</summary>
internal static class AllMeasures
{
    /// <summary>File name below docs/results, its heading, and its measures.</summary>
    internal static IReadOnlyList<(string File, string Heading, IReadOnlyList<Measure> Measures)> Groups { get; } =
    [
        ("accuracy.md", "Accuracy",
        [
            new StoriesMeasure(),
            new PagesMeasure(),
            new SegmentationMeasure("ewt", "en_ewt-ud-dev", 99, 82),
            new SegmentationMeasure("gum", "en_gum-ud-dev", 99, 94.5),
            new AttributionMeasure(),
            new BlocksMeasure(),
            new AttributionConfidenceMeasure(),
            new CoreferenceMeasure(),
            new PairsMeasure("dse", "stance/dse-dev", "accuracy (all)", "macro F1 (all)"),
            new TimesMeasure("timebank", ["tempeval3-timebank", "tempeval3-aquaint"], 91, 83, 79),
            // MEANTIME annotates a document's first six sentences (headline and day among them) and nothing behind them.
            new TimesMeasure("meantime", ["meantime-dev"], null, null, 76, sentences: 6),
            new TimesMeasure("wikiwars", ["wikiwars-train"], null, null, null),
        ]),
        ("copies.md", "Copies among reports", [new CopiesMeasure()]),
        ("who.md", "Who is who across reports", [new WhoMeasure("who", WhoHalf.Tune, null), new WhoMeasure("who-report", WhoHalf.Report, 90)]),
        ("language.md", "The language model",
        [
            new SyntaxMeasure("ewt-syntax", "en_ewt-ud-dev", isRaw: false, isFast: false, ("UPOS", 96.6), ("XPOS", null), ("Lemmas", null), ("UAS", 91.3), ("LAS", 88.8)),
            new SyntaxMeasure("gum-syntax", "en_gum-ud-dev", isRaw: false, isFast: false, ("UPOS", 97.7), ("XPOS", null), ("Lemmas", null), ("UAS", 91.0), ("LAS", 88.6)),
            new SyntaxMeasure("ewt-raw", "en_ewt-ud-dev", isRaw: true, isFast: false, ("Sentences", 85), ("UPOS", 95.3), ("UAS", 87.5), ("LAS", 84.8), ("Lemmas", 96.5)),
            new SyntaxMeasure("gum-raw", "en_gum-ud-dev", isRaw: true, isFast: false, ("Sentences", null), ("UPOS", null), ("UAS", null), ("LAS", null), ("Lemmas", null)),
            new SyntaxMeasure("ewt-fast", "en_ewt-ud-dev", isRaw: false, isFast: true, ("UPOS", null), ("UAS", null), ("LAS", 87.8)),
            new SyntaxMeasure("gum-fast", "en_gum-ud-dev", isRaw: false, isFast: true, ("UPOS", null), ("UAS", null), ("LAS", 87.5)),
            new NamesMeasure("conll", "conll2003-dev", "conll3", 78),
            new NamesMeasure("worldwide", "worldwide-dev", "worldwide3", 68, 83, spread: 8),
            new NamesMeasure("re3d", "re3d-dev", "re3d3"),
            new NamesMeasure("crossner", "crossner-politics-dev", "crossner3"),
            new NamesMeasure("wnut", "wnut17-dev", "wnut3"),
            new NamesConfidenceMeasure(
                ("conll", "conll2003-dev", "conll3"), ("worldwide", "worldwide-dev", "worldwide3")),
        ]),
    ];
}
