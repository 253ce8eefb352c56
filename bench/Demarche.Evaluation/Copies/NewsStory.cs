namespace Demarche.Evaluation.Copies;

/// <summary>A story of the news corpora, or one made from it.</summary>
/// <param name="Id">The corpus's id; made stories have one of ours.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Day">The publication day, or null where it is not stated.</param>
/// <param name="Text">The text; paragraphs stand between line breaks.</param>
internal sealed record NewsStory(string Id, string Outlet, DateOnly? Day, string Text);
