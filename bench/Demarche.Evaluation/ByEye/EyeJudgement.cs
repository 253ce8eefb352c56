using System.Globalization;
using Demarche.Language;

namespace Demarche.Evaluation.ByEye;

/// <summary>A finding of a news story, judged by eye.</summary>
/// <param name="Kind">The kind, as <see cref="EyeFindings.Kinds"/> names it.</param>
/// <param name="Seed">The seed of the sample that it was drawn with.</param>
/// <param name="Story">The corpus's id of the story.</param>
/// <param name="Words">The words it rests on, in UTF-16 code units of the report.</param>
/// <param name="Key">What tells it from others on the same words.</param>
/// <param name="Verdict">Right or wrong.</param>
/// <param name="Why">In a word what is wrong, empty where nothing is.</param>
internal sealed record EyeJudgement(string Kind, int Seed, string Story, TextSpan Words, string Key, string Verdict, string Why)
{
    /// <summary>The columns of the files.</summary>
    internal const string Header = "kind,seed,story,start,end,key,verdict,why";

    /// <summary>Whether the finding was judged right.</summary>
    internal bool IsRight => Verdict is "right";

    /// <summary>Reads all files of judgements.</summary>
    internal static List<EyeJudgement> Read() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "ByEye"), "*.csv")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Skip(1))
            .Select(line => Parse(line.Split(','))),
    ];

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind},{Seed},{Story},{Words.Start},{Words.End},{Key},{Verdict},{Why}");

    private static EyeJudgement Parse(string[] cells) =>
        new(cells[0], Number(cells[1]), cells[2], new TextSpan(Number(cells[3]), Number(cells[4])), cells[5], cells[6], cells[7]);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
