namespace Demarche.Benchmarks.Storage;

/// <summary>What a phrase of a generated report stands for.</summary>
internal enum PhraseKind
{
    /// <summary>A mention of a party.</summary>
    Party,

    /// <summary>A mention of an initiative.</summary>
    Initiative,

    /// <summary>A time expression.</summary>
    Time,

    /// <summary>A place.</summary>
    Place,
}
