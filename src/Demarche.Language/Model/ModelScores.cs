using Microsoft.ML.OnnxRuntime;

namespace Demarche.Language.Model;

/// <summary>What the heads gave for some rows.</summary>
internal sealed class ModelScores : IDisposable
{
    private readonly IReadOnlyList<string> _names;
    private readonly IDisposableReadOnlyCollection<OrtValue> _values;

    internal ModelScores(EncoderRows rows, IReadOnlyList<string> names, IDisposableReadOnlyCollection<OrtValue> values)
    {
        Rows = rows;
        _names = names;
        _values = values;
    }

    /// <summary>The rows that were scored.</summary>
    internal EncoderRows Rows { get; }

    /// <summary>An output, row after row.</summary>
    /// <param name="name">The output's name.</param>
    /// <returns>The numbers, not copied.</returns>
    internal ReadOnlySpan<float> Of(string name)
    {
        for (var index = 0; index < _names.Count; index++)
        {
            if (string.Equals(_names[index], name, StringComparison.Ordinal))
            {
                return _values[index].GetTensorDataAsSpan<float>();
            }
        }

        throw new ArgumentException($"\"{name}\" was not asked for.", nameof(name));
    }

    /// <inheritdoc/>
    public void Dispose() => _values.Dispose();
}
