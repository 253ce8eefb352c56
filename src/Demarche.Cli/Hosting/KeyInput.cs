using System.Text;

namespace Demarche.Cli.Hosting;

/// <summary>Keys and lines that a person types: at a terminal one key at a time, else from a stream, where white space between keys is passed over.</summary>
/// <param name="input">Standard input.</param>
/// <param name="isTerminal">Whether a terminal is at the other end.</param>
internal sealed class KeyInput(Stream input, bool isTerminal) : IDisposable
{
    private readonly StreamReader _reader = new(input, new UTF8Encoding(false), leaveOpen: true);

    /// <summary>The next key.</summary>
    /// <returns>Its character in lower case; null where there are no more.</returns>
    internal char? ReadKey()
    {
        if (isTerminal)
        {
            return char.ToLowerInvariant(Console.ReadKey(intercept: true).KeyChar);
        }

        int read;
        do
        {
            read = _reader.Read();
        }
        while (read >= 0 && char.IsWhiteSpace((char)read));

        return read < 0 ? null : char.ToLowerInvariant((char)read);
    }

    /// <summary>A line; of a stream what is left of the line of the last key, or where that is nothing the next line.</summary>
    /// <returns>Its text without white space around it; empty where there is no more.</returns>
    internal string ReadLine()
    {
        if (isTerminal)
        {
            return (Console.ReadLine() ?? "").Trim();
        }

        var rest = (_reader.ReadLine() ?? "").Trim();
        return rest.Length > 0 ? rest : (_reader.ReadLine() ?? "").Trim();
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();
}
