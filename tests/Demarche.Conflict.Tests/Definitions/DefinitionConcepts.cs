namespace Demarche.Conflict.Tests.Definitions;

/// <summary>Each concept and variant as one line of set notation.</summary>
public sealed class DefinitionConcepts(DefinitionModel model)
{
    /// <summary>The variants whose verdicts are compared, by name: ordinary, a to d, certain, possible, strong.</summary>
    public static IReadOnlyList<string> Variants { get; } = ["ordinary", "a", "b", "c", "d", "certain", "possible", "strong-2"];

    public bool IsStable(string variant, string concept, int maker, string state)
    {
        var preference = model.Relation[maker];
        var moves = variant is "a" or "c" or "certain";
        var deterred = variant is "c" or "d" or "possible";
        var stepsOnUnknown = variant is "a" or "b" or "c" or "d" or "possible";
        bool Incentive(int who, string target, string from, bool unknown) =>
            model.Relation[who].Better(target, from) || (unknown && model.Relation[who].Unknown(target, from));
        bool Sanction(string target) => variant == "strong-2" ? preference.LessBy(target, state, 2)
            : preference.Phi(target, state) || (deterred && preference.Unknown(target, state));

        var others = model.Others(maker);
        HashSet<string> Reach(string from) => others.Count == 0 ? [] : DefinitionModel.Closure(others, from, model.R);
        HashSet<string> Credible(string from) => others.Count == 0 ? [] : DefinitionModel.Closure(
            others, from, (who, at) => model.R(who, at).Where(target => Incentive(who, target, at, stepsOnUnknown)));
        var improvements = model.R(maker, state).Where(target => Incentive(maker, target, state, moves)).ToArray();

        return concept switch
        {
            "Nash" => improvements.Length == 0,
            "GMR" => Array.TrueForAll(improvements, s1 => Reach(s1).Any(Sanction)),
            "SMR" => Array.TrueForAll(improvements, s1 => Reach(s1).Any(s2 => Sanction(s2) && model.R(maker, s2).All(Sanction))),
            "SEQ" => Array.TrueForAll(improvements, s1 => Credible(s1).Any(Sanction)),
            "SSEQ" => Array.TrueForAll(improvements, s1 => Credible(s1).Any(s2 => Sanction(s2) && model.R(maker, s2).All(Sanction))),
            _ => throw new NotSupportedException(concept),
        };
    }
}
