namespace Demarche.Reading.Pages.Inputs;

/// <summary>Finds the pages in one kind of input file.</summary>
internal interface IContainer
{
    /// <summary>Reads a file's bytes from start to end, one page at a time.</summary>
    /// <param name="name">What messages call the file.</param>
    /// <param name="stream">Its bytes, unpacked.</param>
    /// <param name="facts">What is said about it from outside; it goes before what the file says.</param>
    /// <returns>Pages, and rejections of what is none, in order.</returns>
    /// <exception cref="InvalidDataException">The file's packing is broken.</exception>
    /// <exception cref="IOException">The file cannot be read, or gives more than its limit.</exception>
    IEnumerable<InputItem> Read(string name, Stream stream, PageFacts facts);
}
