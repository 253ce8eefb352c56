namespace Demarche.Conflict.Negotiation;

/// <summary>A trade between two issues: one party cares relatively more for one of them, another for the other, so each can give way on what it cares less for.</summary>
/// <param name="Party">Index of the party that cares relatively more for <paramref name="Wants"/>.</param>
/// <param name="Other">Index of the party that cares relatively more for <paramref name="Gives"/>.</param>
/// <param name="Wants">Index of the issue on which <paramref name="Party"/> gains.</param>
/// <param name="Gives">Index of the issue on which it gives way.</param>
/// <param name="From">A package that both would leave.</param>
/// <param name="To">A package that differs from it in these two issues only, and is better for both and for nobody worse.</param>
public sealed record Trade(int Party, int Other, int Wants, int Gives, Package From, Package To);
