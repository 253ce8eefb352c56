using System.Globalization;

namespace Demarche.Workbench.Modelling;

/// <summary>A model cannot be made or changed as asked; the message says why and what to do.</summary>
public sealed class ModellingException : Exception
{
    private ModellingException(string number, FormattableString message, Exception? inner = null)
        : base(message.ToString(CultureInfo.InvariantCulture), inner) => Number = number;

    /// <summary>A number such as DEM901.</summary>
    public string Number { get; }

    internal static ModellingException UnknownInitiative(string name) =>
        new("DEM901", $"The record knows no initiative called \"{name}\"; try a part of the name, or \"demarche brief\" for what it holds.");

    internal static ModellingException WrongCount(int count, int most) =>
        new("DEM902", $"A model is about one to {most} initiatives, and {count} were named.");

    internal static ModellingException UnknownModel(string name) =>
        new("DEM903", $"The record keeps no model called \"{name}\"; \"demarche model list\" shows those it keeps.");

    internal static ModellingException NameTaken(string name) =>
        new("DEM904", $"The record already keeps a model called \"{name}\"; take another name, or renew that one.");

    internal static ModellingException UnknownInput(string id) =>
        new("DEM905", $"The model has no input or entry \"{id}\"; take an id that \"demarche model show\" or \"demarche model log\" gives.");

    internal static ModellingException BadFormula(string text, string problem) =>
        new("DEM906", $"\"{text}\" cannot be read: {problem}; name options by their ids and join them by and, or, not, ->.");

    internal static ModellingException NotThatKind(string id, string what) =>
        new("DEM907", $"{id} is no {what}.");

    internal static ModellingException NothingToChange() =>
        new("DEM908", $"Nothing is said that is to change; give --text, --formula, --tier, --direction or --taken.");

    internal static ModellingException Nobody() =>
        new("DEM909", $"It is not said who does it; name a person with --by.");

    internal static ModellingException Unreadable(string id, Exception inner) =>
        new("DEM910", $"Entry {id} of the model cannot be read; it was written by another version of the program.", inner);

    internal static ModellingException NotToSay(string what, string kind) =>
        new("DEM911", $"{what} cannot be said of {kind}.");
}
