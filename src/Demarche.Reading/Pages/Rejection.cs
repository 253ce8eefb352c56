namespace Demarche.Reading.Pages;

/// <summary>Why something was not read.</summary>
/// <param name="Name">What was not read: a file's name, or a file's name and the place of an item in it.</param>
/// <param name="Code">The number of the message, such as DEM014.</param>
/// <param name="Message">One sentence: what is wrong and what to do.</param>
public sealed record Rejection(string Name, string Code, string Message);
