using System.Globalization;
using Demarche.Conflict.Model;
using Demarche.Reading.Findings;
using Demarche.Workbench.Modelling.Saved;
using NodaTime.Text;

namespace Demarche.Workbench.Modelling.Views;

/// <summary>Kept models and their logs in words.</summary>
public static class SavedText
{
    private const int ShortId = 10;

    /// <summary>A kept model in one line.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Version, initiatives, day, and how many inputs are confirmed and stale.</returns>
    public static string Of(SavedModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var counts = ModelInputCounts.Of(model.Current);
        var stale = model.Current.Inputs.Count(input => !input.IsOff && input.Status is InputStatus.Stale);
        var about = string.Join(", ", model.Current.Frame.Initiatives.Select(initiative => $"“{initiative.Name}”"));
        return string.Create(CultureInfo.InvariantCulture, $"version {model.Version}, on {about}{(model.Current.Frame.Day is { } day ? $", as known by {LocalDatePattern.Iso.Format(day)}" : "")}; {counts.All - counts.Unconfirmed} of {counts.All} inputs confirmed, {stale} stale, {model.New.Length} new since.");
    }

    /// <summary>A deed in one line.</summary>
    /// <param name="done">The deed.</param>
    /// <returns>Its id, when, who, what and why.</returns>
    public static string Of(DoneDeed done)
    {
        ArgumentNullException.ThrowIfNull(done);
        var deed = done.Deed;
        var what = deed.Input is { } input ? $"{input.Id}: {input.Text}" : deed.Target ?? "";
        return $"{ShortOf(done.Id)} {InstantPattern.General.Format(done.At)} {deed.By}: {EnumNames.NameOf(deed.Kind)}{(what.Length > 0 ? " " + what : "")}{(deed.Why.Length > 0 ? $" ({deed.Why})" : "")}{(done.IsUndone ? " [undone]" : "")}";
    }

    /// <summary>The first characters of an entry's id, enough to name it.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Ten characters.</returns>
    public static string ShortOf(string id) => id[..ShortId];
}
