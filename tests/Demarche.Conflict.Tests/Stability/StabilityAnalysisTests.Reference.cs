using Demarche.Conflict.Tests.Definitions;
using Demarche.Testing;

namespace Demarche.Conflict.Tests.Stability;

public partial class StabilityAnalysisTests
{
    /// <summary>The five concepts, unknown preference a to d, strength, coalitions and levels from the status quo, against a program in another language.</summary>
    [Fact]
    public void Verdicts_are_those_of_the_independent_program()
    {
        var program = ReferenceProgram.Find(RepositoryRoot.Find());
        Assert.SkipWhen(program is null, "reference.py is not beside the corpora (DEMARCHE_CORPORA).");
        var differences = ReferenceProgram.Differences(program!, [.. Enumerable.Range(0, 60).Select(static seed => RandomModels.Next(110_000 + (ulong)seed))]);
        Assert.SkipWhen(differences is null, "python3 cannot be started.");
        differences!.ShouldBeEmpty();
    }
}
