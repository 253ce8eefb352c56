namespace Demarche.Evaluation.Copies;

/// <summary>One way in which a copy differs from its original.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Kept">The share of the original's words that it keeps at least, but for what is said of quotations and single words.</param>
/// <param name="Make">Makes the copy of a text, with a second text for what it puts around it.</param>
internal sealed record CopyEdit(string Name, double Kept, Func<string, string, Random, string> Make);
