using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>An option as it is put together from many tellings.</summary>
/// <param name="maker">Who controls it.</param>
/// <param name="act">Where it comes from.</param>
/// <param name="key">What makes it one, besides decision maker and act.</param>
/// <param name="text">What it says.</param>
internal sealed class OptionDraft(Maker maker, ModelAct act, string key, string text)
{
    private readonly List<ModelEvidence> _evidence = [];
    private readonly HashSet<string> _referrers = new(StringComparer.Ordinal);

    /// <summary>Who controls it.</summary>
    internal Maker Maker => maker;

    /// <summary>Its id as an input.</summary>
    internal string Id { get; } = InputId.Of('o', maker.Key, act.ToString(), key);

    /// <summary>The initiative it is about, or null.</summary>
    internal FrameInitiative? Initiative { get; init; }

    /// <summary>Which way it may change.</summary>
    internal PermittedDirection Direction { get; init; } = PermittedDirection.Both;

    /// <summary>Whether it happened or is under way.</summary>
    internal bool IsTaken { get; set; }

    /// <summary>Who demands it, or null.</summary>
    internal Maker? Demander { get; init; }

    /// <summary>Where it comes from.</summary>
    internal ModelAct Act => act;

    /// <summary>Adds a telling.</summary>
    internal void Add(ModelEvidence evidence, params IEnumerable<Maker?> referrers)
    {
        _evidence.Add(evidence);
        Refer(referrers);
    }

    /// <summary>Notes who refers to it.</summary>
    internal void Refer(IEnumerable<Maker?> referrers) => _referrers.UnionWith(referrers.OfType<Maker>().Select(referrer => referrer.Key));

    /// <summary>The findings it rests on.</summary>
    internal bool RestsOn(ModelEvidence evidence) => _evidence.Exists(entry => entry.Finding == evidence.Finding);

    /// <summary>The words it rests on.</summary>
    internal IReadOnlyList<ModelEvidence> Evidence => _evidence;

    /// <summary>The input.</summary>
    internal ModelInput ToInput(string? day)
    {
        var evidence = EvidenceStatus.Sorted(_evidence);
        return new ModelInput(Id, ModelInputKind.Option, text)
        {
            Maker = maker.Id,
            Act = act,
            Initiative = Initiative?.Id,
            Direction = Direction,
            IsTaken = IsTaken,
            Evidence = evidence,
            Grade = evidence[0].Grade,
            Status = EvidenceStatus.Of(evidence, ImmutableArray<ModelEvidence>.Empty, false),
            SetOn = day,
            Referrers = _referrers.Count,
        };
    }
}
