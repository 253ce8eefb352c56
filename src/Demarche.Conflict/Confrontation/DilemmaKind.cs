namespace Demarche.Conflict.Confrontation;

/// <summary>What puts a party under pressure. (Howard 1999; Bryant 2015; three of the confrontation, one of the collaboration.)</summary>
public enum DilemmaKind
{
    /// <summary>The other would rather have the threatened future than the party's position, so nothing moves it.</summary>
    Persuasion,

    /// <summary>The party would rather have the other's position than the threatened future, or the other doubts its threat: its refusal is hard to believe.</summary>
    Rejection,

    /// <summary>The other would gain by not doing its part of the party's position, or its word is doubted: the party cannot trust it.</summary>
    Trust,

    /// <summary>The party itself would gain by not doing its part of its own position: others cannot trust it.</summary>
    Cooperation,
}
