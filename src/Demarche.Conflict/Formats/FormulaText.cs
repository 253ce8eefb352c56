using System.Diagnostics.CodeAnalysis;
using Demarche.Conflict.Formats.Formulas;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats;

/// <summary>Reads and writes statements as model files have them.</summary>
public static class FormulaText
{
    /// <summary>Reads a statement such as <c>withdraw and not &lt;Air strike&gt;</c>.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="options">The options it may name, by key or name.</param>
    /// <param name="formula">The formula; null where the text cannot be read.</param>
    /// <param name="problem">What is wrong, or null.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead(string text, IReadOnlyList<ModelOption> options, [NotNullWhen(true)] out Formula? formula, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            (formula, problem) = (FormulaReader.Read(text, new OptionNames(options)), null);
            return true;
        }
        catch (FormulaException wrong)
        {
            (formula, problem) = (null, wrong.Message);
            return false;
        }
    }

    /// <summary>Writes a statement so that <see cref="TryRead"/> gives the same formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="options">Its options.</param>
    /// <returns>The statement.</returns>
    public static string Write(Formula formula, IReadOnlyList<ModelOption> options) => FormulaWriter.Write(formula, new OptionNames(options).Reference);
}
