using System.Globalization;
using Demarche.Reading.Findings;

namespace Demarche.Benchmarks.Storage;

/// <summary>How much one real report holds: numbers only, so that generated reports have what real ones have together.</summary>
/// <param name="Characters">UTF-16 code units of text.</param>
/// <param name="Blocks">Blocks of the text.</param>
/// <param name="Parties">Parties.</param>
/// <param name="Mentions">Mentions of all parties.</param>
/// <param name="Offices">Offices of all parties.</param>
/// <param name="Relations">Relations.</param>
/// <param name="Initiatives">Initiatives.</param>
/// <param name="InitiativeMentions">Mentions of all initiatives.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Positions">Positions.</param>
/// <param name="Events">Events.</param>
/// <param name="Times">Time expressions.</param>
/// <param name="Places">Places.</param>
/// <param name="Conditions">Conditions.</param>
/// <param name="Assessments">Assessments.</param>
/// <param name="Actions">Actions.</param>
/// <param name="Effects">Effects.</param>
/// <param name="Disagreements">Disagreements.</param>
internal sealed record ReportProfile(
    int Characters,
    int Blocks,
    int Parties,
    int Mentions,
    int Offices,
    int Relations,
    int Initiatives,
    int InitiativeMentions,
    int Statements,
    int Positions,
    int Events,
    int Times,
    int Places,
    int Conditions,
    int Assessments,
    int Actions,
    int Effects,
    int Disagreements)
{
    /// <summary>Findings of every kind, times and places with them.</summary>
    internal int Findings => Values().Skip(3).Sum();

    /// <summary>Counts what a report holds.</summary>
    internal static ReportProfile Of(ReportFindings findings) => new(
        findings.Report.Text.Length,
        findings.Report.Blocks.Length,
        findings.Parties.Length,
        findings.Parties.Sum(party => party.Mentions.Length),
        findings.Parties.Sum(party => party.Offices.Length),
        findings.Relations.Length,
        findings.Initiatives.Length,
        findings.Initiatives.Sum(initiative => initiative.Mentions.Length),
        findings.Statements.Length,
        findings.Positions.Length,
        findings.Events.Length,
        findings.Times.Length,
        findings.Places.Length,
        findings.Conditions.Length,
        findings.Assessments.Length,
        findings.Actions.Length,
        findings.Effects.Length,
        findings.Disagreements.Length);

    /// <summary>Reads a line of profiles.tsv.</summary>
    internal static ReportProfile Parse(string line)
    {
        return Of([.. line.Split('\t').Select(value => int.Parse(value, CultureInfo.InvariantCulture))]);
    }

    private static ReportProfile Of(int[] n) =>
        new(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12], n[13], n[14], n[15], n[16], n[17]);

    /// <summary>The same text with fewer findings or more of every kind; what is less than one finding is there by chance.</summary>
    /// <param name="factor">How many for each one.</param>
    /// <param name="random">Chooses.</param>
    internal ReportProfile With(double factor, Random random)
    {
        var n = Values();
        for (var kind = 2; kind < n.Length; kind++)
        {
            n[kind] = (int)((n[kind] * factor) + random.NextDouble());
        }

        var made = Of(n);
        return made with
        {
            Mentions = Math.Max(made.Mentions, made.Parties),
            InitiativeMentions = made.Initiatives is 0 ? 0 : Math.Max(made.InitiativeMentions, made.Initiatives),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('\t', Values());

    private int[] Values() =>
    [
        Characters, Blocks, Parties, Mentions, Offices, Relations, Initiatives, InitiativeMentions, Statements,
        Positions, Events, Times, Places, Conditions, Assessments, Actions, Effects, Disagreements,
    ];
}
