namespace Demarche.Reading.Parties.Gazetteers;

/// <summary>Reads the files of the gazetteer; each says in its head what its columns are.</summary>
internal static class GazetteerLoader
{
    private const string Folder = "Gazetteer";

    private static readonly (string File, PartyKind Kind)[] Organisations =
    [
        ("igos.txt", PartyKind.Igo),
        ("bodies.txt", PartyKind.Government),
        ("armed-groups.txt", PartyKind.ArmedGroup),
        ("political-parties.txt", PartyKind.PoliticalParty),
        ("ngos.txt", PartyKind.Ngo),
        ("media.txt", PartyKind.Company),
        ("companies.txt", PartyKind.Company),
    ];

    /// <summary>Reads every file.</summary>
    /// <param name="gazetteer">The gazetteer to fill.</param>
    internal static void Fill(Gazetteer gazetteer)
    {
        foreach (var line in ResourceLines.Of(Folder, "states.txt"))
        {
            AddState(gazetteer, line.Split('|'));
        }

        foreach (var line in ResourceLines.Of(Folder, "peoples.txt"))
        {
            var columns = line.Split('|');
            AddNamed(gazetteer, new GazetteerEntry(columns[2], PartyKind.People, OrNull(columns[0]), OrNull(columns[1])), columns[3]);
        }

        foreach (var line in ResourceLines.Of(Folder, "seats.txt"))
        {
            var columns = line.Split('|');
            if (gazetteer.State(columns[0]) is { } state)
            {
                AddNames(gazetteer, state, columns[1], NameUse.Seat);
            }
        }

        foreach (var (file, kind) in Organisations)
        {
            foreach (var line in ResourceLines.Of(Folder, file))
            {
                var columns = line.Split('|');
                var isState = columns.Length > 4 && columns[4] is "state";
                AddNamed(gazetteer, new GazetteerEntry(columns[2], isState ? PartyKind.Government : kind, OrNull(columns[0]), OrNull(columns[1])), columns[3]);
            }
        }

        FillBlocsAndLeaders(gazetteer);
        foreach (var line in ResourceLines.Of(Folder, "places.txt"))
        {
            foreach (var name in line.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                gazetteer.AddPlace(name);
            }
        }
    }

    private static void FillBlocsAndLeaders(Gazetteer gazetteer)
    {
        foreach (var line in ResourceLines.Of(Folder, "blocs.txt"))
        {
            var columns = line.Split('|');
            var entry = new GazetteerEntry(columns[2], PartyKind.Bloc, OrNull(columns[0]), OrNull(columns[1]))
            {
                Members = columns.Length > 4 && columns[4].Length > 0 ? [.. columns[4].Split(';')] : [],
            };
            AddNamed(gazetteer, entry, columns[3]);
        }

        foreach (var line in ResourceLines.Of(Folder, "leaders.txt"))
        {
            var columns = line.Split('|');
            var entry = new GazetteerEntry(columns[2], PartyKind.Person, OrNull(columns[0]), OrNull(columns[1])) { Title = OrNull(columns[4]) };
            AddNamed(gazetteer, entry, columns[3]);
        }
    }

    private static void AddState(Gazetteer gazetteer, string[] columns)
    {
        var state = new GazetteerEntry(columns[2], PartyKind.State, columns[1], columns[0]);
        AddNamed(gazetteer, state, columns[3]);
        AddNames(gazetteer, state, columns[4], NameUse.Adjective);
        AddNames(gazetteer, state, columns[5], NameUse.Plural);
        AddNames(gazetteer, state, columns[6].Trim(), NameUse.Capital);
    }

    private static void AddNamed(Gazetteer gazetteer, GazetteerEntry entry, string others)
    {
        gazetteer.Add(entry);
        gazetteer.AddName(entry, entry.Name, NameUse.Name);
        AddNames(gazetteer, entry, others, NameUse.Name);
    }

    private static void AddNames(Gazetteer gazetteer, GazetteerEntry entry, string names, NameUse use)
    {
        foreach (var range in names.AsSpan().Split(';'))
        {
            var name = names.AsSpan()[range];
            if (name.IsEmpty)
            {
                continue;
            }

            switch (name[0])
            {
                case '?':
                    gazetteer.AddName(entry, name[1..], NameUse.WeakName);
                    break;
                case '@':
                    gazetteer.AddName(entry, name[1..], NameUse.Capital);
                    break;
                default:
                    gazetteer.AddName(entry, name, use);
                    break;
            }
        }
    }

    private static string? OrNull(string column) => column.Length == 0 ? null : column;
}
