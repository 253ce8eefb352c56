namespace Demarche.Reading.Statements.Cues;

/// <summary>What can stand beside a cue as its content. The letters are those of the data files.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>Q: a quotation.</summary>
    Quotation = 1,

    /// <summary>S: a clause, with or without "that".</summary>
    Clause = 2,

    /// <summary>T: a clause that begins with "that" or a question word.</summary>
    That = 4,

    /// <summary>I: "to" and a verb.</summary>
    Infinitive = 8,

    /// <summary>O: an object, up to the end of the clause.</summary>
    Object = 16,

    /// <summary>A: somebody addressed stands before the content.</summary>
    Addressee = 32,

    /// <summary>K: somebody addressed who is also part of the content: "urged both sides to stop".</summary>
    KeepsAddressee = 512,

    /// <summary>G: a verb in -ing.</summary>
    Gerund = 64,

    /// <summary>M: the cue may stand inside or behind what is said.</summary>
    Middle = 128,

    /// <summary>N: nothing follows; the cue says that nothing was said.</summary>
    Nothing = 256,
}
