using Demarche.Web.Hosting;

namespace Demarche.Web.Data;

/// <summary>Who decides in one circuit.</summary>
/// <param name="options">Names who does so where nobody else is named.</param>
public sealed class Coder(WorkbenchOptions options)
{
    private const int LongestName = 80;

    /// <summary>Told when another person takes over.</summary>
    public event EventHandler? Changed;

    /// <summary>The name that stands in decisions.</summary>
    public string Name { get; private set; } = options.Coder;

    /// <summary>Takes another name; one without letters is passed over.</summary>
    /// <param name="name">The name.</param>
    public void Become(string? name)
    {
        var plain = string.Concat((name ?? "").Where(letter => !char.IsControl(letter))).Trim();
        if (plain.Length is > 0 and <= LongestName && !string.Equals(plain, Name, StringComparison.Ordinal))
        {
            Name = plain;
            Changed?.Invoke(this, EventArgs.Empty);
        }
    }
}
