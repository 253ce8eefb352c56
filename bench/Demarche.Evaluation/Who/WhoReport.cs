namespace Demarche.Evaluation.Who;

/// <summary>A report of the gold.</summary>
/// <param name="Id">The hash of its text.</param>
/// <param name="Corpus">The file of the news corpora, without ending.</param>
/// <param name="Line">The line in it, counted from 1.</param>
internal sealed record WhoReport(string Id, string Corpus, int Line);
