namespace Demarche.Reading.Assessments;

/// <summary>An expression of likelihood.</summary>
/// <param name="Words">Its words in lower case; "*" stands for up to two words.</param>
/// <param name="Band">Where it stands on the scale.</param>
/// <param name="Negated">Where it stands with "not" before it, or null where it then says nothing.</param>
/// <param name="NeedsPredicate">Whether it counts only as the predicate of a clause.</param>
internal sealed record EstimativeExpression(string[] Words, LikelihoodBand Band, LikelihoodBand? Negated, bool NeedsPredicate);
