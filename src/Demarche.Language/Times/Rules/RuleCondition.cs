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

    /// <summary>No word that goes with it follows: the phrase ends here.</summary>
    PhraseEnd,

    /// <summary>A mark, or the end of the passage, follows.</summary>
    BreathEnd,

    /// <summary>The words are no part of a capitalised name.</summary>
    NoName,

    /// <summary>No article, adjective or number stands before it.</summary>
    Bare,

    /// <summary>An amount stands before it: "$5 a day", "twice a week".</summary>
    AfterAmount,

    /// <summary>The day is the eleventh of September, which has become a name.</summary>
    Eleventh,

    /// <summary>No digits, letters or signs of money are joined to the words: no part of a longer number or name.</summary>
    Loose,
}
