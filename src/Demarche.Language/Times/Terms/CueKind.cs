namespace Demarche.Language.Times.Terms;

/// <summary>What a word near an expression tells about when it lies.</summary>
[Flags]
internal enum CueKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A finite verb of the past: "said", "met".</summary>
    Past = 1,

    /// <summary>"will", "shall".</summary>
    Future = 2,

    /// <summary>Plans: "scheduled", "expected", "due".</summary>
    Plan = 4,

    /// <summary>"would", "should", "could", "may": ahead unless "have" follows.</summary>
    Modal = 8,

    /// <summary>"to": ahead where a verb follows.</summary>
    To = 16,

    /// <summary>"have", "has", "had", "was", "were".</summary>
    PastAuxiliary = 32,

    /// <summary>"is", "are".</summary>
    Present = 64,

    /// <summary>A word that opens another clause: "that", "when", "which".</summary>
    Clause = 128,

    /// <summary>A preposition or article after which a name of a month is one.</summary>
    Before = 256,

    /// <summary>A noun that counts people or things: "people", "troops".</summary>
    Counted = 512,

    /// <summary>"about", "some", "nearly": a number follows.</summary>
    Quantity = 1024,

    /// <summary>Never a verb though it ends in -ed: "hundred", "indeed".</summary>
    NotVerb = 2048,

    /// <summary>A noun of events to come or gone: "talks", "meeting".</summary>
    Ahead = 4096,

    /// <summary>The name of a month that is far more often another word: "may", "march".</summary>
    DoubtfulMonth = 8192,

    /// <summary>The name of a month that people are called by: "April", "June".</summary>
    NameMonth = 16384,

    /// <summary>A verb that carries an infinitive into the past: "failed to sign".</summary>
    Carried = 32768,

    /// <summary>"be", "been", "being".</summary>
    Be = 65536,

    /// <summary>A preposition that looks ahead: "by", "until", "ahead of".</summary>
    AheadOf = 131072,

    /// <summary>A preposition that looks back: "since".</summary>
    Since = 262144,

    /// <summary>A verb that puts a thing off: "postponed", "extended".</summary>
    Deferral = 1048576,

    /// <summary>A verb in its base form.</summary>
    Verb = 2097152,

    /// <summary>A sign of money.</summary>
    Currency = 524288,
}
