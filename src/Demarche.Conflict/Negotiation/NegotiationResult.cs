namespace Demarche.Conflict.Negotiation;

/// <summary>Which packages are possible agreements, and some that the literature singles out. None is a forecast.</summary>
/// <param name="Packages">How many packages there are.</param>
/// <param name="Feasible">Those that are possible and worth at least its reservation to every party, in order of number.</param>
/// <param name="Pareto">Those of them that none of them betters for one party without making another worse off.</param>
/// <param name="Nash">The one with the largest product of gains over reservations (Nash 1950), or null where nothing is feasible.</param>
/// <param name="KalaiSmorodinsky">The one whose smallest share of the largest gain the party could have is largest (Kalai and Smorodinsky 1975).</param>
/// <param name="MaxMinGain">The one whose smallest gain is largest.</param>
/// <param name="Trades">Trades between issues that would better a feasible package that is not in the Pareto set.</param>
public sealed record NegotiationResult(
    int Packages, IReadOnlyList<Package> Feasible, IReadOnlyList<Package> Pareto, Package? Nash, Package? KalaiSmorodinsky, Package? MaxMinGain, IReadOnlyList<Trade> Trades);
