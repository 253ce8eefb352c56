namespace Demarche.Reading.Pages;

/// <summary>A file, or standard input, that holds one page or many.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Open">Opens its bytes from the start; the caller closes the stream.</param>
public sealed record InputFile(string Name, Func<Stream> Open);
