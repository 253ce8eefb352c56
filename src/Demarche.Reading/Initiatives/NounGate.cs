namespace Demarche.Reading.Initiatives;

/// <summary>What a noun needs beside it to describe an initiative.</summary>
internal enum NounGate
{
    /// <summary>Nothing.</summary>
    Open,

    /// <summary>A party, a place of talks, a name or a word of diplomacy that qualifies it.</summary>
    Tied,

    /// <summary>To end a capitalised name.</summary>
    Named,

    /// <summary>An initiative told before, to which it refers back.</summary>
    Back,
}
