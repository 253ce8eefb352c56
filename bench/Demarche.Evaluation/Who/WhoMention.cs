namespace Demarche.Evaluation.Who;

/// <summary>A mention of the gold.</summary>
/// <param name="Report">The report.</param>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Cluster">Whom it means.</param>
/// <param name="Kind">What that is.</param>
/// <param name="Half">The half of the gold that it is in.</param>
internal sealed record WhoMention(string Report, int Start, int End, string Cluster, string Kind, WhoHalf Half);
