namespace Demarche.Reading.Phrases;

/// <summary>What a lexeme can be, as far as its form and closed word lists tell; several at once where the form is ambiguous.</summary>
[Flags]
internal enum WordClass : ulong
{
    /// <summary>Nothing is known: most often a common noun.</summary>
    None = 0,
    Determiner = 1UL << 0,
    Quantifier = 1UL << 1,
    Pronoun = 1UL << 2,
    Subject = 1UL << 3,
    Reflexive = 1UL << 4,
    Preposition = 1UL << 5,
    Coordinator = 1UL << 6,
    Subordinator = 1UL << 7,
    Relative = 1UL << 8,
    Interrogative = 1UL << 9,
    Auxiliary = 1UL << 10,
    Be = 1UL << 11,
    Modal = 1UL << 12,
    Negation = 1UL << 13,
    Adverb = 1UL << 14,
    Time = 1UL << 15,
    DayPart = 1UL << 16,
    TimeWord = 1UL << 17,
    Adjective = 1UL << 18,
    Postmodifier = 1UL << 19,
    Possessive = 1UL << 20,
    Number = 1UL << 21,
    Capital = 1UL << 22,
    VerbBase = 1UL << 23,
    VerbThird = 1UL << 24,
    VerbPast = 1UL << 25,
    VerbParticiple = 1UL << 26,
    VerbIng = 1UL << 27,
    Comma = 1UL << 28,
    Stop = 1UL << 29,
    Colon = 1UL << 30,
    Semicolon = 1UL << 31,
    Dash = 1UL << 32,
    Open = 1UL << 33,
    Close = 1UL << 34,
    Quote = 1UL << 35,
    Symbol = 1UL << 36,

    /// <summary>Any form of a verb.</summary>
    Verb = VerbBase | VerbThird | VerbPast | VerbParticiple | VerbIng,

    /// <summary>A form that can carry a clause by itself.</summary>
    Finite = VerbBase | VerbThird | VerbPast,

    /// <summary>Punctuation of any kind; a masked quotation is none.</summary>
    Punctuation = Comma | Stop | Colon | Semicolon | Dash | Open | Close | Symbol,

    /// <summary>Where a clause may begin or end.</summary>
    Boundary = Comma | Stop | Colon | Semicolon | Dash | Open | Close | Quote | Coordinator | Subordinator | Relative,

    /// <summary>Words that open the verb group of a clause.</summary>
    Helper = Auxiliary | Modal | Negation,
}
