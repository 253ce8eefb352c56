using Demarche.Reading.Pages;

namespace Demarche.Workbench.Ingest;

/// <summary>Measures how much of a list of inputs has been taken in, by the bytes of their files.</summary>
internal sealed class InputMeter
{
    private readonly long? _total;
    private long _done;

    /// <summary>Measures the inputs; nothing is opened yet.</summary>
    /// <param name="inputs">The inputs.</param>
    internal InputMeter(IReadOnlyList<FoundInput> inputs)
    {
        Inputs = inputs.Select(input => input.File is { } file ? FoundInput.Of(Metered(file)) : input);
        _total = inputs.Select(input => input.File).OfType<InputFile>().Aggregate((long?)0, (sum, file) => sum + Length(file));
    }

    /// <summary>The same inputs, metered while they are read.</summary>
    internal IEnumerable<FoundInput> Inputs { get; }

    /// <summary>From 0 to 1, or null where the size of an input is not known.</summary>
    internal double? Share => _total is { } total ? total is 0 ? 1 : Math.Min(1, (double)_done / total) : null;

    private static long? Length(InputFile file)
    {
        try
        {
            return new FileInfo(file.Name) is { Exists: true } info ? info.Length : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private InputFile Metered(InputFile file) => file with { Open = () => new MeteredStream(file.Open(), read => _done += read) };
}
