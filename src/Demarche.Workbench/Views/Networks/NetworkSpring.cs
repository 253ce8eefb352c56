namespace Demarche.Workbench.Views.Networks;

/// <summary>What draws two parties together when a network is placed.</summary>
/// <param name="One">Index of the first.</param>
/// <param name="Other">Index of the second.</param>
/// <param name="Weight">How much they have to do with each other.</param>
internal readonly record struct NetworkSpring(int One, int Other, int Weight);
