namespace Demarche.Language.Times.Rules;

/// <summary>What must hold around the words that a rule has matched.</summary>
internal enum RuleCondition
{
    /// <summary>The name of the month is surely one: it has no other meaning, or a preposition stands before it.</summary>
    Month,

    /// <summary>The number is surely a year: nothing counted follows, no currency or quantity stands before it.</summary>
    Year,

    /// <summary>A preposition of time stands before it, or an article behind one.</summary>
    Preposition,

    /// <summary>The words begin with a capital.</summary>
    Capital,

    /// <summary>The words do not begin with a capital.</summary>
    Small,

    /// <summary>No word that goes with it follows: the phrase ends here.</summary>
    PhraseEnd,

    /// <summary>A mark, or the end of the passage, follows.</summary>
    BreathEnd,

    /// <summary>Neither a hyphen nor a capitalised name follows.</summary>
    NoName,

    /// <summary>No article, adjective or number stands before it.</summary>
    Bare,

    /// <summary>An amount stands before it: "$5 a day", "twice a week".</summary>
    AfterAmount,

    /// <summary>The day is the eleventh of September, which has become a name.</summary>
    Eleventh,

    /// <summary>The words stand in one breath with digits only joined to nothing else (no "-", "/", "." before or after).</summary>
    Loose,
}
