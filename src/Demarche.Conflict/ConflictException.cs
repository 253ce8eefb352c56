using System.Globalization;

namespace Demarche.Conflict;

/// <summary>An analysis that was asked for cannot be done on this model; the message says why and what to do.</summary>
public sealed class ConflictException : Exception
{
    private ConflictException(string number, FormattableString message)
        : base(message.ToString(CultureInfo.InvariantCulture)) => Number = number;

    /// <summary>A number such as DEM540.</summary>
    public string Number { get; }

    internal static ConflictException TooLargeForPartialOrder(int states, int limit) =>
        new("DEM540", $"Preferences that leave comparisons unknown, or strength, can be analysed up to {limit} states and the model has {states}; leave out options or rank all states.");

    internal static ConflictException NeedsTwoMakers(string what, int makers) =>
        new("DEM541", $"{what} is defined for two decision makers and the model has {makers}; leave it out.");

    internal static ConflictException NeedsOptions(string what) =>
        new("DEM542", $"{what} needs a model in option form and this one has moves typed in, or states that leave options open; leave it out.");

    internal static ConflictException NeedsStatusQuo() =>
        new("DEM543", $"The model names no status quo; name the state the conflict stands in.");

    internal static ConflictException TooManyCoalitions(int makers, int states) =>
        new("DEM544", $"Coalitions of {makers} decision makers over {states} states are too many; leave out some of either.");

    internal static ConflictException NeedsStrictOrder(string what, string maker) =>
        new("DEM545", $"{what} is defined for complete orders and that of {maker} is none; rank all states.");
}
