using System.Collections.Immutable;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Relations;

/// <summary>Finds the members of blocs that are named by them: "Britain, France and Germany".</summary>
internal static class BlocMembers
{
    private const double Confidence = 0.8;

    /// <summary>Finds them.</summary>
    /// <param name="parties">The parties.</param>
    /// <param name="builder">Takes the relations.</param>
    internal static void Find(ImmutableArray<Party> parties, RelationBuilder builder)
    {
        var states = parties.Where(party => party.Kind is PartyKind.State).ToList();
        foreach (var bloc in parties.Where(party => party.Kind is PartyKind.Bloc))
        {
            foreach (var mention in bloc.Mentions.Where(mention => mention.Form == MentionForm.Name))
            {
                var inside = states.Where(state => state.Mentions.Any(other => mention.Evidence.Contains(other.Evidence) && other.Evidence != mention.Evidence)).ToList();
                foreach (var state in inside.Count > 1 ? inside : [])
                {
                    builder.Add(RelationKind.Member, state, bloc, mention.Evidence, Confidence, "named-by-members");
                }
            }
        }
    }
}
