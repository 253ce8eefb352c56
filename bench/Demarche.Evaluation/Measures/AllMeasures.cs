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
            new CoreferenceMeasure(),
            new PairsMeasure("plv", "events/plv-train", "root accuracy", "root macro F1", "quad macro F1"),
            new PairsMeasure("dse", "stance/dse-dev", "accuracy (all)", "macro F1 (all)"),
            new TimesMeasure("timebank", ["tempeval3-timebank", "tempeval3-aquaint"], 91, 83, 79),
            // MEANTIME annotates a document's first six sentences (headline and day among them) and nothing behind them.
            new TimesMeasure("meantime", ["meantime-dev"], null, null, 76, sentences: 6),
            new TimesMeasure("wikiwars", ["wikiwars-train"], null, null, null),
        ]),
    ];
}
